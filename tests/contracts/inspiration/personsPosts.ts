import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostReader } from '../../../src/domain/inspiration/postReader';
import type { Result } from '../../../src/domain/shared/result';
import { createSharePointPostReader } from '../../../src/gateways/sharepoint/inspiration/sharePointPostReader';
import { openLastSeen } from '../../../src/gateways/browser/lastSeen';
import { root } from '../../../build/paths.mjs';
import { personToken, type PersonKey, type RunningTenant } from '../../support/tenant';
import { memoryStorage } from './memoryStorage';
import { siteOf } from './personsSite';
import { publishedIdeas } from './publishedIdeas';

export const sitePath = '/sites/ambassadorportal';
const now = (): Date => new Date();

/** What SharePoint itself answers to a person's question below `_api/`, with nothing of ours between. */
export async function askSharePoint<T>(tenant: RunningTenant, person: PersonKey, path: string): Promise<T> {
  const token = await personToken(tenant.endpoints, person);
  const answer = await fetch(tenant.url(`${sitePath}/_api/${path}`), {
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' }
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

const userIds = new WeakMap<RunningTenant, Map<PersonKey, number>>();

/**
 * The person's id in the site, as every SharePoint page tells its scripts. Asked once: pages are opened on bad days too,
 * and this question isn't what is tried.
 */
export async function userIdOf(tenant: RunningTenant, person: PersonKey): Promise<number> {
  const known = userIds.get(tenant) ?? new Map<PersonKey, number>();
  userIds.set(tenant, known);
  const id = known.get(person) ?? (await askSharePoint<{ Id: number }>(tenant, person, 'web/currentuser?$select=Id')).Id;
  known.set(person, id);
  return id;
}

/** The reader of whole posts as a person's browser has it. */
export async function postReaderOf(tenant: RunningTenant, person: PersonKey): Promise<PostReader> {
  return createSharePointPostReader({
    site: await siteOf(tenant, person),
    sitePath,
    origin: tenant.endpoints.sharepoint.url,
    userId: await userIdOf(tenant, person),
    lastSeen: openLastSeen(memoryStorage(), sitePath, person, now),
    now
  });
}

/** Id of the sample post whose page has this name. */
export async function idOfPost(tenant: RunningTenant, slug: string): Promise<number> {
  const idea = (await publishedIdeas(tenant)).find(({ url }) => url.endsWith(`/${slug}.aspx`));
  return idea!.id;
}

/** What people say to a sample post, as the content tells. */
export function sampleAnswers(slug: string): { comments: { by: PersonKey; text: string }[]; likes: PersonKey[]; tried: { by: PersonKey; text: string }[] } {
  const file = join(root, 'sharepoint/content/inspiration', `${slug}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof sampleAnswers>;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.detail}`);
  return result.value;
}
