import { build } from 'esbuild';
import { join } from 'node:path';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../build/paths.mjs';
import { launchBrowser } from '../../support/browser';

/** What the page under test offers: each call opens anew, as a visit does. */
interface Kept {
  keep(person: string, value: unknown): Promise<void>;
  read(person: string): Promise<unknown>;
  signOut(person: string): void;
  stored(): Promise<number>;
}

declare global {
  interface Window {
    kept: Kept;
  }
}

const script = `
  import { openKeptCatalogue } from './src/gateways/browser/keptCatalogue';
  import { openLastSeen } from './src/gateways/browser/lastSeen';
  import { createStore, keys } from 'idb-keyval';
  const lastSeenOf = (person) => openLastSeen(localStorage, '/sites/a', person, () => new Date());
  const open = (person) => openKeptCatalogue('/sites/a', lastSeenOf(person));
  window.kept = {
    keep: (person, value) => open(person).keep(value),
    read: (person) => open(person).read(),
    signOut: (person) => lastSeenOf(person).clear(),
    stored: async () => (await keys(createStore('ambassadorportal', 'catalogue'))).length,
  };
`;

let browser: Browser;
let server: Server;
let page: Page;

beforeAll(async () => {
  const bundled = await build({ stdin: { contents: script, resolveDir: root, loader: 'ts' }, bundle: true, write: false, absWorkingDir: join(root) });
  server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><script>${bundled.outputFiles[0].text}</script>`);
  }).listen(0, '127.0.0.1');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

describe('the catalogue kept on a device', () => {
  it('is there for the same person at the next visit', async () => {
    await page.evaluate(() => window.kept.keep('pia', { entries: ['Sneglen under luppen'] }));
    await page.reload();
    expect(await page.evaluate(() => window.kept.read('pia'))).toEqual({ entries: ['Sneglen under luppen'] });
  });

  it('is neither read nor left when another person uses the device', async () => {
    await page.evaluate(() => window.kept.keep('pia', { entries: [] }));
    expect(await page.evaluate(() => window.kept.read('dorte'))).toBeUndefined();
    expect(await page.evaluate(() => window.kept.stored())).toBe(0);
    expect(await page.evaluate(() => window.kept.read('pia'))).toBeUndefined();
  });

  it('is gone after signing out, for the same person too', async () => {
    await page.evaluate(() => window.kept.keep('pia', { entries: [] }));
    await page.evaluate(() => window.kept.signOut('pia'));
    expect(await page.evaluate(() => window.kept.read('pia'))).toBeUndefined();
  });

  it('is nothing, and no error, where the browser refuses to store', async () => {
    const read = await page.evaluate(async () => {
      Object.defineProperty(window, 'indexedDB', { value: { open: () => { throw new Error('refused'); } } });
      await window.kept.keep('pia', { entries: [] });
      return (await window.kept.read('pia')) === undefined;
    });
    expect(read).toBe(true);
  });
});
