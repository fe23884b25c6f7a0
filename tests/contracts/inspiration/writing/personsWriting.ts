import './browserDocuments';
import type { Idea, RichText } from '../../../../src/domain/inspiration/writing/idea';
import { emptyIdea } from '../../../../src/domain/inspiration/writing/idea';
import type { IdeaPages } from '../../../../src/domain/inspiration/writing/ideaPages';
import type { WritingDesk } from '../../../../src/domain/inspiration/writing/writingDesk';
import type { WritingOffice } from '../../../../src/domain/inspiration/writing/writingOffice';
import { createSharePointIdeaPages } from '../../../../src/gateways/sharepoint/inspiration/writing/sharePointIdeaPages';
import { createSharePointWritingDesk } from '../../../../src/gateways/sharepoint/inspiration/writing/sharePointWritingDesk';
import { createSharePointWritingOffice } from '../../../../src/gateways/sharepoint/inspiration/writing/sharePointWritingOffice';
import type { WritingPlaces } from '../../../../src/gateways/sharepoint/inspiration/writing/writingPlaces';
import type { PersonKey, RunningTenant } from '../../../support/tenant';
import { personToken, readRequests } from '../../../support/tenant';
import { sitePath, userIdOf, valueOf } from '../personsPosts';
import { siteOf } from '../personsSite';

/** @param signedIn who the browser is signed in as by now */
async function placesOf(tenant: RunningTenant, person: PersonKey, signedIn = person): Promise<WritingPlaces> {
  return {
    site: await siteOf(tenant, signedIn),
    sitePath,
    origin: tenant.endpoints.sharepoint.url,
    userId: await userIdOf(tenant, person),
    now: () => new Date()
  };
}

/** What a person's browser writes ideas with. */
export async function pagesOf(tenant: RunningTenant, person: PersonKey, signedIn = person): Promise<IdeaPages> {
  return createSharePointIdeaPages(await placesOf(tenant, person, signedIn));
}

export async function deskOf(tenant: RunningTenant, person: PersonKey): Promise<WritingDesk> {
  return createSharePointWritingDesk(await placesOf(tenant, person));
}

export async function officeOf(tenant: RunningTenant, person: PersonKey): Promise<WritingOffice> {
  return createSharePointWritingOffice(await placesOf(tenant, person));
}

/** The folder that a person's new ideas go to. */
export async function folderOf(tenant: RunningTenant, person: PersonKey): Promise<string> {
  const { folders } = valueOf(await (await deskOf(tenant, person)).readDesk());
  if (!folders[0]) throw new Error(`${person} has no folder to write in.`);
  return folders[0].path;
}

/** An idea with everything that can be published: a title, a step, a theme and a setting. */
export function anIdea(title: string, ...steps: RichText[]): Idea {
  return {
    ...emptyIdea,
    title,
    intro: 'Børnene finder bogstaver på legepladsen.',
    body: (steps.length > 0 ? steps : ['<p>Gå en tur med tabletten</p>']).map((text, index) => ({ kind: 'step', key: `trin-${index}`, text })),
    facts: { themes: ['communicationAndLanguage'], settings: ['kindergarten'], tool: 'Book Creator', minutes: 20 }
  };
}

/** A name that no draft has had. */
export function aDraftId(): string {
  return crypto.randomUUID();
}

/** A JPEG of a single pixel, as bytes that a browser would upload. */
export function aPicture(): Blob {
  return new Blob([Buffer.from(onePixelJpeg, 'base64')], { type: 'image/jpeg' });
}

const onePixelJpeg =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

/** What a piece of work asked of SharePoint's REST, in order. */
export async function askedBy(tenant: RunningTenant, work: () => Promise<unknown>): Promise<{ method: string; path: string; units: number; status: number }[]> {
  const since = new Date().toISOString();
  await work();
  return (await readRequests(tenant, since)).filter(({ path }) => path.includes('/_api/'));
}

/** Does something in SharePoint as a person, with nothing of ours between; answers what came as JSON, if anything did. */
export async function tellSharePoint<T>(
  tenant: RunningTenant, person: PersonKey, path: string, body?: object, headers: Record<string, string> = {}
): Promise<T> {
  const token = await personToken(tenant.endpoints, person);
  const answer = await fetch(tenant.url(`${sitePath}/_api/${path}`), {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', ...headers
    },
    ...(body && { body: JSON.stringify(body) })
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** REST path of a page's item. */
export function itemOf(pageId: number): string {
  return `web/getList('${sitePath}/SitePages')/items(${pageId})`;
}
