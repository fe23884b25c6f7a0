import { z } from 'zod';
import { unlessAbsent } from '../site/absent';
import type { Site } from '../site/connect';
import { type IWeb, SPQueryable, spPost } from '../site/pnp';
import type { Control } from '../../gateways/sharepoint/canvas/controls';

/** What `savepage` is told; what is left out stays as it is. */
interface PageContent {
  Title: string;
  CanvasContent1: string;
  LayoutWebpartsContent: string;
  Description?: string;
  /** User principal names of those whom the page names as its authors. */
  AuthorByline?: string[];
  BannerImageUrl?: string;
}

interface NewPage {
  /** With `.aspx`. */
  Name: string;
  Title: string;
  PageLayoutType: 'Home' | 'Article';
  /** 1: becomes news when it is published. */
  PromotedState: 0 | 1;
}

const createdSchema = z.object({ Id: z.number().int() });

const pagesPath = '_api/sitepages/pages';

function pageRequest(site: Site, path: string): ReturnType<typeof SPQueryable> {
  return SPQueryable([site.web, site.url], `${pagesPath}${path}`);
}

/**
 * Makes a page under a name of our choosing, checked out to the caller, as `m365 spo page add` does. A page that is
 * made without a name gets one from its first save, and is lost to a caller who is interrupted before that.
 */
export async function createPage(site: Site, page: NewPage): Promise<number> {
  return createdSchema.parse(await spPost(pageRequest(site, ''), { body: JSON.stringify(page) })).Id;
}

/** Fails when somebody else has the page checked out. */
export async function checkOutPage(site: Site, id: number): Promise<void> {
  await spPost(pageRequest(site, `(${id})/checkoutpage`));
}

/** Saves a draft of a page that the caller has checked out. */
export async function savePage(site: Site, id: number, content: PageContent): Promise<void> {
  await spPost(pageRequest(site, `(${id})/savepage`), {
    body: JSON.stringify(content),
    headers: { 'If-Match': '*' },
  });
}

/** Checks the page in and shows it to everybody. */
export async function publishPage(site: Site, id: number): Promise<void> {
  await spPost(pageRequest(site, `(${id})/publish`));
}

/** Makes a published page news. */
export async function promotePage(site: Site, id: number): Promise<void> {
  await spPost(pageRequest(site, `(${id})/PromoteToNews`));
}

const canvasSchema = z.object({
  Id: z.number().int(),
  CanvasContent1: z.string().nullish(),
  LayoutWebpartsContent: z.string().nullish(),
});

const controlsSchema = z.array(z.record(z.string(), z.unknown()));

export interface PageCanvas {
  id: number;
  /** Entries of the canvas; empty for a page that was made and never saved. */
  controls: Control[];
  layoutWebpartsContent: string;
}

/**
 * The canvas of a page by its name, undefined where there is none. Only the page API gives it as JSON; the list item's
 * column of the same name holds HTML.
 */
export async function readCanvas(web: IWeb, siteUrl: string, file: string): Promise<PageCanvas | undefined> {
  const found = await unlessAbsent<unknown>(
    SPQueryable([web, siteUrl], `${pagesPath}/getbyurl('SitePages/${file}')`)
      .select('Id', 'CanvasContent1', 'LayoutWebpartsContent')(),
  );
  if (!found) {
    return undefined;
  }
  const page = canvasSchema.parse(found);
  return {
    id: page.Id,
    controls: page.CanvasContent1 ? controlsSchema.parse(JSON.parse(page.CanvasContent1)) : [],
    layoutWebpartsContent: page.LayoutWebpartsContent ?? '',
  };
}
