/** @jest-environment jsdom */
import * as React from 'react';
import { act } from 'react-dom/test-utils';
import { emptyIdea } from '../../../../../src/domain/inspiration/writing/idea';
import { success } from '../../../../../src/domain/shared/result';
import { MyIdeas } from '../../../../../src/ui/inspiration/writing/desk/MyIdeas';
import { aDraft, anOwnPost, MemoryDesk } from '../../../../builders/memoryDesk';
import { MemoryKeeper } from '../../../../builders/memoryKeeper';
import { clear } from '../../readingDoubles';
import { choose, control, drawDesk, lines, moves, now, onMove, settled, words } from './deskOnScreen';

let desk: MemoryDesk;
let keeper: MemoryKeeper;

beforeEach(() => {
  desk = new MemoryDesk([anOwnPost()]);
  keeper = new MemoryKeeper();
  moves.length = 0;
  jest.spyOn(console, 'warn').mockImplementation();
});

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

function show(isReviewed = false): Promise<HTMLElement> {
  return drawDesk(<MyIdeas desk={desk} keeper={keeper} words={words} now={now} onMove={onMove} me="Amir Ambassadør" isReviewed={isReviewed} />);
}

const page = { id: 7, etag: '"1"', url: '/x', isPublished: true };

describe('my ideas', () => {
  it('are pages and what is on this device in one list, each idea once, the last changed first', async () => {
    desk.posts = [anOwnPost(), anOwnPost({ id: 8, title: 'Sne under lup', state: 'draft', changedAt: '2026-11-19T08:00:00Z', publishedAt: undefined })];
    keeper.put(aDraft());
    keeper.put(aDraft({ id: 'af-siden', page, idea: { ...emptyIdea, title: 'Bee-Bot dækker bord igen' }, changedAt: '2026-11-20T09:00:00Z' }));
    const host = await show();
    expect(lines(host)).toEqual([
      'Skygger på en vægKun på denne enhedændret i går',
      'Bee-Bot dækker bord igenPå bloggenændret i forgårsDet sidste, du skrev, er kun på denne enhed.',
      'Sne under lupKladdeændret for 3 dage siden',
    ].map((line): unknown => expect.stringContaining(line)));
  });

  it('say who changed them where that was another', async () => {
    desk.posts = [anOwnPost({ changedBy: 'Dorthe DBL' })];
    expect(lines(await show())[0]).toContain('ændret i forgårs af Dorthe DBL');
  });

  it('go on with the draft on this device, else with the page', async () => {
    keeper.put(aDraft({ id: 'af-siden', page }));
    desk.posts = [anOwnPost(), anOwnPost({ id: 9, title: 'Sne' })];
    await show();
    await choose('button', 'Skriv videre Skygger på en væg');
    await choose('button', 'Ret Sne');
    await choose('button', 'Del en idé');
    expect(moves).toEqual([{ kind: 'draft', id: 'af-siden' }, { kind: 'edit', pageId: 9 }, { kind: 'new' }]);
  });

  it('tell who read, liked and tried those on the blog, and few readers only as few', async () => {
    desk.posts = [anOwnPost(), anOwnPost({ id: 8, state: 'changed' }), anOwnPost({ id: 9, state: 'draft' })];
    desk.figures = new Map([[7, { readers: 34, likes: 5, tried: 3 }], [8, { readers: 4, likes: 0, tried: 1 }]]);
    const text = lines(await show()).join('\n');
    expect(text).toContain('læst af 34 · 5 synes godt om · 3 har prøvet');
    expect(text).toContain('læst af færre end 5 · 1 har prøvet');
    expect(desk.asked).toEqual([[7, 8]]);
  });

  it('show why a reviewer gave one back, first of all', async () => {
    desk.posts = [anOwnPost(), anOwnPost({ id: 8, title: 'Sne', state: 'returned', reason: 'Sløret foto?', changedAt: '2026-01-01T08:00:00Z' })];
    const [first] = lines(await show());
    expect(first).toContain('Sne');
    expect(first).toContain('Sendt tilbage til dig');
    expect(first).toContain('Hvorfor: Sløret foto?');
  });

  it('are taken off the blog at once, and put back', async () => {
    const host = await show();
    await choose('button', 'Mere med »Bee-Bot dækker bord«');
    await choose('menuitem', 'Tag af bloggen');
    expect(desk.done).toEqual(['unpublish 7']);
    expect(lines(host)[0]).toContain('»Bee-Bot dækker bord« er taget af bloggen.');
    keeper.put(aDraft({ id: 'taget-af', page }));
    await choose('button', 'Fortryd');
    expect(keeper.published).toHaveLength(1);
    expect(lines(host)[0]).toContain('er på bloggen igen');
  });

  it('that go to a reviewer when they are put back say so, whatever else the device keeps', async () => {
    const host = await show();
    await choose('button', 'Mere med');
    await choose('menuitem', 'Tag af bloggen');
    keeper.put(aDraft({ id: 'taget-af', page }));
    keeper.publish = async (id) => {
      keeper.kept.delete(id);
      return success({ page, state: 'waiting' });
    };
    await choose('button', 'Fortryd');
    await act(async () => {
      keeper.put(aDraft({ id: 'noget-andet' }));
    });
    await settled();
    expect(lines(host).find((line) => line.startsWith('Bee-Bot'))).toContain('Venter på godkendelse');
  });

  it('aren’t put back with a tap where that would show changes that weren’t published', async () => {
    desk.posts = [anOwnPost({ state: 'changed' })];
    await show();
    await choose('button', 'Mere med');
    await choose('menuitem', 'Tag af bloggen');
    expect(desk.done).toEqual(['unpublish 7']);
    expect(() => control('button', 'Fortryd')).toThrow();
  });

  it('are deleted for good only in a second step that says what goes', async () => {
    const host = await show();
    await choose('button', 'Mere med');
    await choose('menuitem', 'Slet for altid');
    const dialog = document.querySelector('[role=dialog]')?.textContent ?? '';
    for (const what of ['tidligere udgaver', 'billederne', 'kommentarer', 'papirkurven', 'Ingen kan hente den igen']) {
      expect(dialog).toContain(what);
    }
    await choose('button', 'Behold den');
    expect(desk.done).toEqual([]);
    expect(document.activeElement).toBe(control('button', 'Mere med'));
    await choose('button', 'Mere med');
    await choose('menuitem', 'Slet for altid');
    await choose('button', 'Slet for altid');
    expect(desk.done).toEqual(['takeDown 7']);
    expect(lines(host)).toEqual(['»Bee-Bot dækker bord« er slettet for altid.']);
    expect(document.activeElement?.textContent).toContain('er slettet for altid');
  });

  it('can be had off the blog instead, in that second step', async () => {
    await show();
    await choose('button', 'Mere med');
    await choose('menuitem', 'Slet for altid');
    await choose('button', 'Tag den kun af bloggen');
    expect(desk.done).toEqual(['unpublish 7']);
  });

  it('say what didn’t work, by the idea it was about, and leave it as it is', async () => {
    const host = await show();
    desk.failing = 'forbidden';
    await choose('button', 'Mere med');
    await choose('menuitem', 'Tag af bloggen');
    expect(host.querySelector('li [role=alert]')?.textContent).toContain('»Tag af bloggen« lykkedes ikke.');
    expect(lines(host)[0]).toContain('På bloggen');
  });

  it('that couldn’t be changed without network aren’t changed later by themselves, and that is said', async () => {
    const host = await show();
    desk.failing = 'offline';
    await choose('button', 'Mere med');
    await choose('menuitem', 'Tag af bloggen');
    expect(host.querySelector('li [role=alert]')?.textContent).toContain('Prøv igen, når du er på nettet.');
  });

  it('are asked about after a year: yes, and it is asked again in a year', async () => {
    desk.posts = [anOwnPost({ publishedAt: '2025-11-01T08:00:00Z' })];
    const host = await show();
    expect(lines(host)[0]).toContain('Sidst set efter 1. november 2025. Passer den stadig?');
    await choose('button', 'Ja, den passer');
    expect(desk.done).toEqual(['confirm 7 2026-11-22T09:00:00.000Z']);
    expect(lines(host)[0]).not.toContain('Passer den stadig?');
    expect(document.activeElement?.textContent).toContain('Vi spørger igen om et år');
  });

  it('that go to a reviewer with every change say so when they still fit', async () => {
    desk.posts = [anOwnPost({ publishedAt: '2025-11-01T08:00:00Z' })];
    const host = await show(true);
    await choose('button', 'Ja, den passer');
    expect(lines(host)[0]).toContain('Venter på godkendelse');
    expect(document.activeElement?.textContent).toContain('En redaktør ser den igennem');
  });

  it('are read again when what was written here has come to SharePoint', async () => {
    keeper.put(aDraft({ id: 'af-siden', page, idea: { ...emptyIdea, title: 'Bee-Bot dækker bord igen' } }));
    const host = await show();
    desk.posts = [anOwnPost({ title: 'Bee-Bot dækker bord igen', state: 'changed' })];
    await act(async () => {
      await keeper.discard('af-siden');
      keeper.put(aDraft({ id: 'noget-andet' }));
    });
    await settled();
    expect(lines(host).find((line) => line.startsWith('Bee-Bot'))).toContain('Bee-Bot dækker bord igenPå bloggen, med rettelser');
  });

  it('of which some on this device can’t be read here are told of: they are there', async () => {
    keeper.unreadable = async () => success(2);
    expect((await show()).textContent).toContain('2 kladder på denne enhed kan ikke åbnes her. De bliver liggende.');
  });

  it('of which there are none are an invitation', async () => {
    desk.posts = [];
    const host = await show();
    expect(host.textContent).toContain('Du har ikke delt nogen ideer endnu');
    expect(host.querySelector('[role=alert]')).toBeNull();
  });

  test.each(['offline', 'unavailable'] as const)('that couldn’t be fetched (%s) aren’t none; what is on the device is here', async (kind) => {
    desk.failing = kind;
    keeper.put(aDraft());
    const host = await show();
    expect(host.querySelector('[role=alert]')).not.toBeNull();
    expect(host.textContent).not.toContain('Du har ikke delt nogen ideer endnu');
    expect(host.textContent).toContain('Det her er på denne enhed.');
    expect(lines(host)[0]).toContain('Skygger på en væg');
    desk.failing = undefined;
    await choose('button', 'Prøv igen');
    expect(lines(host)).toHaveLength(2);
  });

  it('come back by themselves with the network', async () => {
    desk.failing = 'offline';
    const host = await show();
    desk.failing = undefined;
    await act(async () => {
      window.dispatchEvent(new Event('online'));
    });
    await settled();
    expect(lines(host)).toHaveLength(1);
  });

  it('that are many are chosen among by how they stand, and shown a page at a time', async () => {
    desk.posts = Array.from({ length: 45 }, (_, at) => anOwnPost({ id: at + 1, title: `Idé ${at + 1}`, state: at < 3 ? 'draft' : 'published' }));
    const host = await show();
    expect(lines(host)).toHaveLength(20);
    await choose('button', 'Vis 20 mere');
    expect(lines(host)).toHaveLength(40);
    expect(document.activeElement).toBe(host.querySelectorAll('li')[20]);
    await choose('button', 'Vis 5 mere');
    expect(lines(host)).toHaveLength(45);
    expect(desk.asked.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 42 }, (_, at) => at + 4));
    expect([...host.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Alle (45)', 'Kladder (3)', 'På bloggen (42)']);
  });

  it('only on the device are deleted from it in a second step', async () => {
    desk.posts = [];
    keeper.put(aDraft());
    const host = await show();
    await choose('button', 'Mere med');
    await choose('menuitem', 'Slet fra enheden');
    await choose('button', 'Slet');
    expect(keeper.kept.size).toBe(0);
    // The keeper tells of its next change.
    await act(async () => {
      keeper.put(aDraft({ id: 'ny', idea: { ...emptyIdea, title: 'Sne' } }));
    });
    await settled();
    expect(lines(host)).toEqual([expect.stringContaining('Sne')]);
    expect(document.activeElement?.textContent).toBe('»Skygger på en væg« er slettet fra enheden.');
  });
});
