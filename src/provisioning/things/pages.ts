import { z } from 'zod';
import { type CanvasSection, type Control, pageSettings, placeSections, webPartControl } from '../../gateways/sharepoint/canvas/controls';
import { checkOutPage, createPage, publishPage, savePage } from '../canvas/pageRequests';
import { titleArea } from '../../gateways/sharepoint/canvas/titleArea';
import type { Page, WebPart } from '../desired/pages';
import type { Site } from '../site/connect';
import { SPQueryable, spPost } from '../site/pnp';
import { inOrder, type Plan, type Step } from '../step';
import { type ActualPage, readPage } from './pageState';

function webPartIds(controls: Control[]): string[] {
  return controls.map(({ webPartId }) => (typeof webPartId === 'string' ? webPartId.toLowerCase() : ''));
}

function lacking(page: Page, controls: Control[]): WebPart[] {
  const present = webPartIds(controls);
  return page.sections.flatMap((section) => section.columns.flatMap((column) => column.parts))
    .filter((part) => !present.includes(part.webPart));
}

function toSection(section: Page['sections'][number]): CanvasSection {
  return {
    columns: section.columns.map(({ width, parts }) => ({
      width,
      parts: parts.map(({ webPart, title, properties }) => webPartControl({ id: webPart, title, properties })),
    })),
  };
}

function lastZone(controls: Control[]): number {
  const zones = z.array(z.object({ position: z.object({ zoneIndex: z.number() }).optional() }));
  return Math.max(0, ...zones.parse(controls).map((control) => control.position?.zoneIndex ?? 0));
}

/** The canvas with what is missing: the whole page where it is empty, else a section more at its end. */
function completed(page: Page, controls: Control[]): Control[] {
  const parts = controls.filter((control) => !('pageSettingsSlice' in control));
  const settings = controls.find((control) => 'pageSettingsSlice' in control)
    ?? pageSettings({ description: true, thumbnail: true });
  if (parts.length === 0) {
    return [...placeSections(page.file, page.sections.map(toSection)), settings];
  }
  const section = toSection({ columns: [{ width: 12, parts: lacking(page, controls) }] });
  return [...parts, ...placeSections(page.file, [section], lastZone(parts) + 1), settings];
}

async function open(site: Site, page: Page): Promise<ActualPage> {
  const found = await readPage(site.web, site, page.file);
  if (!found) {
    throw new Error(`Siden SitePages/${page.file} findes ikke.`);
  }
  return found;
}

async function saveContent(site: Site, page: Page): Promise<void> {
  const actual = await open(site, page);
  await checkOutPage(site, actual.id);
  await savePage(site, actual.id, {
    Title: page.title,
    CanvasContent1: JSON.stringify(completed(page, actual.controls)),
    LayoutWebpartsContent: actual.controls.length > 0 && actual.layoutWebpartsContent
      ? actual.layoutWebpartsContent
      : titleArea({ title: page.title, layout: 'NoImage', showPublishDate: false, authors: [] }),
  });
}

function steps(page: Page, target: string): Record<'create' | 'content' | 'publish' | 'comments', Step> {
  return {
    create: {
      kind: 'page.create', target, subject: `Siden ${target}`, change: 'create',
      apply: async (site) => {
        await createPage(site, { Name: page.file, Title: page.title, PageLayoutType: page.layout, PromotedState: 0 });
      },
    },
    content: {
      kind: 'page.content', target, subject: `Webdelene på ${target}`, change: 'create',
      apply: (site) => saveContent(site, page),
    },
    comments: {
      kind: 'page.comments', target, subject: `Kommentarer på ${target}`, change: 'update', detail: 'slås fra',
      apply: async (site) => {
        const { id } = await open(site, page);
        await spPost(SPQueryable(site.list('SitePages').items.getById(id), `SetCommentsDisabled(${!page.comments})`));
      },
    },
    publish: {
      kind: 'page.publish', target, subject: `Udgivelsen af ${target}`, change: 'update',
      apply: async (site) => publishPage(site, (await open(site, page)).id),
    },
  };
}

function diffPage(page: Page, actual: ActualPage | undefined, me: number): Partial<Plan> {
  const target = `SitePages/${page.file}`;
  const { create, content, comments, publish } = steps(page, target);
  if (!actual) {
    return { steps: [create, content, ...(page.comments ? [] : [comments]), publish] };
  }
  const missing = lacking(page, actual.controls);
  const discuss = actual.commentsDisabled === page.comments ? [comments] : [];
  if (missing.length > 0 && actual.checkedOutBy !== undefined && actual.checkedOutBy !== me) {
    const reason = `${target} mangler webdele, men en anden er ved at redigere siden. Bed vedkommende udgive eller `
      + 'kassere sine ændringer, og kør igen.';
    return { obstacles: [{ target, reason }] };
  }
  if (missing.length > 0) {
    const detail = missing.map((part) => part.title).join(', ');
    return { steps: [{ ...content, detail }, ...discuss, publish] };
  }
  // A draft that somebody else is writing is theirs to publish.
  const ours = actual.draft && (actual.checkedOutBy ?? actual.lastEditedBy) === me;
  if (!actual.published || ours) {
    return { steps: [...discuss, publish] };
  }
  return {
    steps: discuss,
    notices: actual.draft ? [`${target} har en kladde, som ikke er udgivet.`] : [],
  };
}

/** Pages that are missing, lack a web part or are not published. `me`: the caller's id in the site's user list. */
export function diffPages(desired: Page[], actual: Map<string, ActualPage>, me: number): Plan {
  return inOrder(...desired.map((page) => diffPage(page, actual.get(page.file), me)));
}
