import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserLaunchOptions } from '../../../../build/browser.mjs';
import { root } from '../../../../build/paths.mjs';
import type { Draft } from '../../../../src/domain/inspiration/writing/draft';
import type { DraftKeeper } from '../../../../src/domain/inspiration/writing/draftKeeper';
import { askSharePoint, sitePath, userIdOf } from '../../../contracts/inspiration/personsPosts';
import { folderOf } from '../../../contracts/inspiration/writing/personsWriting';
import { killBrowser } from '../../../support/killBrowser';
import { startTenant, type RunningTenant } from '../../../support/tenant';

declare global {
  interface Window {
    keeper: DraftKeeper;
    openKeeper(userId: number): void;
    /** Told by the page, in order, at the moment of typing. */
    typed(word: string): void;
  }
}

/** What a page of SharePoint runs: the keeper as it is, on the gateways as they are. */
const script = `
  import { openDraftKeeper } from './src/gateways/browser/drafts/draftKeeper';
  import { browserDraftPage } from './src/gateways/browser/drafts/draftPage';
  import { openDraftShelf } from './src/gateways/browser/drafts/draftShelf';
  import { connectForWriting } from './src/gateways/sharepoint/writingConnection';
  import { createSharePointIdeaPages } from './src/gateways/sharepoint/inspiration/writing/sharePointIdeaPages';
  import { createSharePointWritingDesk } from './src/gateways/sharepoint/inspiration/writing/sharePointWritingDesk';
  window.openKeeper = (userId) => {
    const absoluteUrl = location.origin + '${sitePath}';
    const places = {
      site: connectForWriting({ pageContext: { web: { absoluteUrl } } }), sitePath: '${sitePath}', origin: location.origin,
      userId, now: () => new Date()
    };
    window.keeper = openDraftKeeper({
      shelf: openDraftShelf('ambassadoer', places.now), pages: createSharePointIdeaPages(places),
      desk: createSharePointWritingDesk(places), page: browserDraftPage(window, localStorage, 'ambassadoer')
    });
  };
`;

let tenant: RunningTenant;
let bundle: string;
let userId: number;
let folder: string;

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  userId = await userIdOf(tenant, 'ambassadoer');
  folder = await folderOf(tenant, 'ambassadoer');
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: root, loader: 'ts' }, bundle: true, write: false, absWorkingDir: root
  });
  bundle = outputFiles[0].text;
});
afterAll(() => tenant.stop());

/** A browser whose profile outlives it, signed in as the ambassadør, with the keeper open. */
async function launched(profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(profile, await browserLaunchOptions());
  const page = await context.newPage();
  await page.goto(tenant.url('/_layouts/15/signin?as=ambassadoer&ReturnUrl=%2F_layouts%2F15%2Fblank.html'));
  // An empty page of the site's own origin; SharePoint's blank one allows no script to ask for anything.
  await page.route('**/empty.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(tenant.url(`${sitePath}/empty.html`));
  await page.evaluate(bundle);
  await page.evaluate((id) => window.openKeeper(id), userId);
  return { context, page };
}

/** Writes a word every 25 milliseconds, in the title and in steps, until the page is gone. */
function startWriting(): void {
  void window.keeper.begin('howWeDid').then((begun) => {
    const id = begun.ok ? begun.value.id : '';
    let count = 0;
    setInterval(() => {
      const { idea } = window.keeper.current(id)!.draft;
      const word = `ord${count++}`;
      const last = idea.body.length - 1;
      const body = count % 10 === 1
        ? [...idea.body, { kind: 'step' as const, key: `trin${count}`, text: `<p>${word}</p>` }]
        : idea.body.map((part, index) =>
          part.kind === 'step' && index === last ? { ...part, text: part.text.replace('</p>', ` ${word}</p>`) } : part);
      window.keeper.change(id, { ...idea, title: `Idé ${count}`, body }, idea);
      window.typed(word);
    }, 25);
  });
}

async function writeUntilKilled(profile: string, afterMs: number): Promise<string[]> {
  const { context, page } = await launched(profile);
  const typed: { word: string; at: number }[] = [];
  let onFirst: () => void;
  const first = new Promise<void>((resolve) => {
    onFirst = resolve;
  });
  await page.exposeFunction('typed', (word: string) => {
    typed.push({ word, at: Date.now() });
    onFirst();
  });
  const gone = new Promise((resolve) => context.once('close', resolve));
  await page.evaluate(startWriting);
  await first;
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  const killedAt = Date.now();
  killBrowser(profile);
  await gone;
  return typed.filter(({ at }) => at < killedAt - 250).map(({ word }) => word);
}

const wordsMissing = (words: string[], text: string): string[] => words.filter((word) => !new RegExp(`\\b${word}\\b`).test(text));

/** Titles and texts of the drafts in the ambassadør's folder, by the names of their files. */
async function pagesInFolder(): Promise<Map<string, string>> {
  const { value } = await askSharePoint<{ value: { Name: string; ListItemAllFields: { Title: string; CanvasContent1: string } }[] }>(
    tenant, 'ambassadoer',
    `web/getFolderByServerRelativePath(decodedurl='${folder}')/files?$select=Name,ListItemAllFields/Title,ListItemAllFields/CanvasContent1&$expand=ListItemAllFields&$top=5000`
  );
  return new Map(value.map(({ Name, ListItemAllFields: item }) => [Name, `${item.Title} ${item.CanvasContent1}`]));
}

it('is there up to the last quarter of a second when the browser is killed, and then in SharePoint, on one page', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 5000 }), async (afterMs) => {
    const profile = mkdtempSync(join(tmpdir(), 'portal-profile-'));
    try {
      const before = await pagesInFolder();
      const words = await writeUntilKilled(profile, afterMs);
      const { context, page } = await launched(profile);
      const left = await page.evaluate(async () => window.keeper.left());
      const drafts: readonly Draft[] = left.ok ? left.value : [];
      const sentAll = drafts.length === 0;
      expect(wordsMissing(words, sentAll ? [...(await pagesInFolder()).values()].join() : JSON.stringify(drafts))).toEqual([]);
      // By itself, as on any visit after.
      await page.waitForFunction(
        (ids) => ids.every((id) => window.keeper.current(id)?.keeping.state === 'saved'), drafts.map(({ id }) => id)
      );
      await context.close();
      const made = [...(await pagesInFolder())].filter(([name]) => !before.has(name));
      expect(made.length).toBe(words.length === 0 ? made.length : 1);
      expect(wordsMissing(words, made.map(([, text]) => text).join())).toEqual([]);
    } finally {
      killBrowser(profile);
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    }
  }), { numRuns: 5, examples: [[3050]], endOnFailure: true });
}, 180000);
