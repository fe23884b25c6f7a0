import type { BrowserContext, Page } from 'playwright-core';
import type { Draft } from '../../../../src/domain/inspiration/writing/draft';
import type { DraftShelf } from '../../../../src/domain/inspiration/writing/draftShelf';
import { emptyIdea } from '../../../../src/domain/inspiration/writing/idea';
import { openDevicePage } from './devicePage';

type Shelf = DraftShelf & { forgetSaved(): Promise<unknown> };

declare global {
  interface Window {
    /** A person's shelf, opened so many days from now. */
    shelfOf(person: string, daysOn?: number): Shelf;
    /** Puts something on the disk as it is. */
    putRaw(key: string, value: unknown): Promise<void>;
    heard: string[];
  }
}

const script = `
  import { openDraftShelf } from './src/gateways/browser/drafts/draftShelf';
  import { openDraftDatabase } from './src/gateways/browser/drafts/draftDatabase';
  const dayMs = 24 * 60 * 60 * 1000;
  window.shelfOf = (person, daysOn = 0) => openDraftShelf(person, () => new Date(Date.now() + daysOn * dayMs));
  window.putRaw = (key, value) =>
    openDraftDatabase().write(['drafts'], (all) => void all.objectStore('drafts').put(value, key));
  window.heard = [];
`;

let device: Awaited<ReturnType<typeof openDevicePage>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  device = await openDevicePage(script);
});
afterAll(() => device.close());
beforeEach(async () => {
  context = await device.browser.newContext();
  page = await opened();
});
afterEach(() => context.close());

async function opened(): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(device.url);
  return tab;
}

const draft = (id: string, title: string, more: Partial<Draft> = {}): Draft => ({
  id, template: 'howWeDid', idea: { ...emptyIdea, title }, changedAt: new Date().toISOString(), ...more
});
const savedAs = (one: Draft): Draft => ({ ...one, saved: one.idea, page: { id: 7, etag: '"1"', url: '/a.aspx', isPublished: false } });
const withPicture = (one: Draft, key: string): Draft => ({ ...one, idea: { ...one.idea, cover: { key, alt: '' } } });

const keep = (tab: Page, person: string, one: Draft) =>
  tab.evaluate(([who, what]) => window.shelfOf(who).update(what.id, () => what), [person, one] as const);
const titles = async (tab: Page, person: string, daysOn = 0): Promise<string[]> =>
  tab.evaluate(async ([who, days]) => {
    const shelf = window.shelfOf(who, days);
    // Opening sweeps first; what is written waits for that.
    await shelf.update('sweeping', () => undefined);
    const all = await shelf.readAll();
    return all.ok ? all.value.drafts.map(({ idea }) => idea.title) : [all.error.kind];
  }, [person, daysOn] as const);

describe('drafts kept on a device', () => {
  it('are there for the same person at the next visit, the last changed first, and for nobody else', async () => {
    await keep(page, 'pia', draft('a', 'Snegle', { changedAt: '2026-11-20T10:00:00Z' }));
    await keep(page, 'pia', draft('b', 'Blade', { changedAt: '2026-11-21T10:00:00Z' }));
    await page.reload();
    expect(await titles(page, 'pia')).toEqual(['Blade', 'Snegle']);
    expect(await titles(page, 'dorte')).toEqual([]);
    expect(await titles(page, 'pia')).toEqual(['Blade', 'Snegle']);
  });

  it('are revised in one step, whichever tabs revise at the same time', async () => {
    const other = await opened();
    await keep(page, 'pia', draft('a', ''));
    const revise = (tab: Page, mark: string) => tab.evaluate(async (word) => {
      const shelf = window.shelfOf('pia');
      for (let count = 0; count < 20; count += 1) {
        await shelf.update('a', (kept) => kept && { ...kept, idea: { ...kept.idea, title: kept.idea.title + word } });
      }
    }, mark);
    await Promise.all([revise(page, 'x'), revise(other, 'y')]);
    const [title] = await titles(page, 'pia');
    expect([title.length, title.replaceAll('x', '').length]).toEqual([40, 20]);
  });

  it('tell other tabs of the same person when they are changed', async () => {
    const other = await opened();
    await other.evaluate(() => {
      window.shelfOf('pia').subscribe((id) => window.heard.push(id));
      window.shelfOf('dorte').subscribe((id) => window.heard.push(`dorte ${id}`));
    });
    await keep(page, 'pia', draft('a', 'Snegle'));
    await other.waitForFunction(() => window.heard.length > 0);
    expect(await other.evaluate(() => window.heard)).toEqual(['a']);
  });

  it('go with their pictures when they are removed, but for pictures that another draft shows', async () => {
    const left = await page.evaluate(async ([one, other]) => {
      const shelf = window.shelfOf('pia');
      await shelf.keepPicture('snegl', new Blob(['snegl'], { type: 'image/jpeg' }));
      await shelf.keepPicture('blad', new Blob(['blad'], { type: 'image/jpeg' }));
      await shelf.update(one.id, () => one);
      await shelf.update(other.id, () => other);
      await shelf.update('b', (kept) => kept && { ...kept, idea: { ...kept.idea, body: [{ kind: 'step', key: 's', text: '', picture: { key: 'blad', alt: '' } }] } });
      await shelf.update('b', () => undefined);
      const [snegl, blad] = [await shelf.readPicture('snegl'), await shelf.readPicture('blad')];
      return [snegl.ok && snegl.value ? [await snegl.value.text(), snegl.value.type] : 'gone', blad.ok && blad.value ? 'there' : 'gone'];
    }, [withPicture(draft('a', 'Snegle'), 'snegl'), withPicture(draft('b', 'Blade'), 'snegl')] as const);
    expect(left).toEqual([['snegl', 'image/jpeg'], 'gone']);
  });

  it('stay when they are damaged or of another version: that is told, and their place can be used', async () => {
    await page.evaluate(() => window.putRaw('pia:a', { shape: 99, draft: { id: 'a', words: 'Fra en nyere udgave' } }));
    const told = await page.evaluate(async (one) => {
      const shelf = window.shelfOf('pia');
      const before = await shelf.readAll();
      const read = await shelf.read('a');
      await shelf.update('a', () => one);
      const after = await shelf.readAll();
      return [
        before.ok && before.value.unreadable, read.ok ? 'read' : read.error.kind,
        after.ok && [after.value.unreadable, after.value.drafts.length]
      ];
    }, draft('a', 'Snegle'));
    expect(told).toEqual([1, 'invalid', [1, 1]]);
  });

  it('leave the device on signing out when SharePoint has them, and stay for the same person when it does not', async () => {
    await keep(page, 'pia', savedAs(draft('a', 'Gemt')));
    await keep(page, 'pia', { ...savedAs(draft('b', 'Rettet')), saved: emptyIdea });
    await keep(page, 'pia', draft('c', 'Kun her'));
    await page.evaluate(() => window.shelfOf('pia').forgetSaved());
    expect((await titles(page, 'pia')).sort()).toEqual(['Kun her', 'Rettet']);
  });

  it('leave the device on signing out without a picture that no draft shows any more', async () => {
    await keep(page, 'pia', withPicture(draft('a', 'Kun her'), 'snegl'));
    await keep(page, 'dorte', withPicture(draft('b', 'En andens'), 'blad'));
    const left = await page.evaluate(async () => {
      const [pia, dorte] = [window.shelfOf('pia'), window.shelfOf('dorte')];
      for (const key of ['snegl', 'fortrudt']) await pia.keepPicture(key, new Blob([key]));
      await dorte.keepPicture('blad', new Blob(['blad']));
      await pia.forgetSaved();
      const read = [await pia.readPicture('snegl'), await pia.readPicture('fortrudt'), await dorte.readPicture('blad')];
      return read.map((answer) => answer.ok && answer.value !== undefined);
    });
    expect(left).toEqual([true, false, true]);
  });

  it('of another person go when SharePoint has them, or after 90 days; the own never do while SharePoint lacks them', async () => {
    await keep(page, 'pia', savedAs(draft('a', 'Gemt')));
    await keep(page, 'pia', draft('b', 'Kun her'));
    expect(await titles(page, 'pia', 20)).toEqual(['Kun her', 'Gemt']);
    await titles(page, 'dorte');
    expect(await titles(page, 'pia')).toEqual(['Kun her']);
    expect(await titles(page, 'pia', 400)).toEqual(['Kun her']);
    await titles(page, 'dorte', 91);
    expect(await titles(page, 'pia')).toEqual([]);
  });

  it('answer that they could not be kept where the browser refuses', async () => {
    const answers = await page.evaluate(async (one) => {
      Object.defineProperty(window, 'indexedDB', { value: { open: () => { throw new Error('refused'); } } });
      const shelf = window.shelfOf('pia');
      const all = [await shelf.update('a', () => one), await shelf.read('a'), await shelf.readAll(), await shelf.keepPicture('k', new Blob(['x']))];
      return all.map((answer) => (answer.ok ? 'ok' : answer.error.kind));
    }, draft('a', 'Snegle'));
    expect(answers).toEqual(Array(4).fill('unavailable'));
  });

  it('are kept strictly: on disk before it is said', async () => {
    const durability = await page.evaluate(async (one) => {
      const asked: string[] = [];
      const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!.value as IDBDatabase['transaction'];
      IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, stores, mode, options) {
        asked.push(`${mode} ${options?.durability}`);
        return original.call(this, stores, mode, options);
      };
      await window.shelfOf('pia').update('a', () => one);
      return asked.filter((line) => line.startsWith('readwrite'));
    }, draft('a', 'Snegle'));
    expect(new Set(durability)).toEqual(new Set(['readwrite strict']));
  });
});
