/** @jest-environment jsdom */
import { act } from 'react-dom/test-utils';
import type { Found } from '../../../src/domain/inspiration/inspirationFinder';
import { failure, success, type Result } from '../../../src/domain/shared/result';
import { BlogOnScreen, nextTurn } from './blogOnScreen';

let blog: BlogOnScreen;
let log: jest.SpyInstance;

beforeEach(() => {
  log = jest.spyOn(console, 'warn').mockImplementation();
  window.history.replaceState(null, '', '/sites/x/SitePages/Inspiration.aspx');
  blog = new BlogOnScreen();
});

afterEach(() => {
  blog.leave();
  log.mockRestore();
});

async function openFilters(): Promise<void> {
  await blog.sees('Filtre');
  blog.press('Filtre');
  await blog.sees('Målgruppe');
}

describe('filters', () => {
  it('say how many ideas each choice would leave, those with none too', async () => {
    blog.show();
    await openFilters();
    await blog.sees('5 ideer');
    expect(blog.choices('Målgruppe').slice(0, 4)).toEqual(['Alle målgrupper', 'Dagpleje (1)', 'Vuggestue (2)', 'Børnehave (2)']);
    expect(blog.choices('Målgruppe')).toContain('SFO (0)');
    expect(blog.choices('Værktøj')).toEqual(['Alle værktøjer', 'Lydoptager (2)', 'Kamera (1)', 'Mikroskop (1)']);
  });

  it('combine, stand in the address, and count on', async () => {
    blog.show();
    await openFilters();
    blog.choose('Målgruppe', 'Børnehave');
    blog.choose('Tid', 'Under 15 minutter');
    await blog.seesIdeas('Sneglen under luppen');
    expect(window.location.search).toBe('?for=boernehave&tid=15');
    expect(blog.button('Filtre (2)').getAttribute('aria-expanded')).toBe('true');
    await blog.sees('1 idé');
    expect(blog.choices('Sted')).toContain('Ude (1)');
    expect(blog.choices('Sted')).toContain('På stuen (0)');
  });

  it('are taken away one by one, or all at once, and the focus stays near', async () => {
    window.history.replaceState(null, '', '/?for=boernehave&tid=15&sted=ude&loadSPFX=true');
    blog.show();
    await blog.sees('Ryd alle');
    blog.press('Fjern Under 15 minutter');
    await blog.seesIdeas('Lydjagt i skoven', 'Sneglen under luppen');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Valgte filtre');
    expect(blog.finder.asked).toEqual([]);
    blog.press('Ryd alle');
    await blog.until(() => blog.titles.length === 2);
    expect(document.activeElement?.tagName).toBe('H2');
    expect(window.location.search).toBe('?loadSPFX=true');
    expect(blog.button('Filtre').getAttribute('aria-expanded')).toBe('false');
  });

  it('in the address are in the very first question, before any script for them has come', async () => {
    window.history.replaceState(null, '', '/?tema=natur-udeliv-science&for=boernehave&tid=15');
    blog.show({ finding: { loadFinder: () => new Promise(() => undefined), loadWords: () => new Promise(() => undefined) } });
    expect(blog.reader.asked).toMatchObject([
      { filter: { theme: 'natureOutdoorScience', setting: 'kindergarten', underMinutes: 15 }, pageSize: 2 }
    ]);
    await blog.seesIdeas('Sneglen under luppen');
    expect(blog.button('Filtre (2)')).toBeDefined();
  });

  it('that leave nothing say which one is one too many', async () => {
    window.history.replaceState(null, '', '/?for=dagpleje&sted=ude&tid=15');
    blog.show();
    await blog.sees('Ingen ideer passer til filtrene');
    await blog.sees('Uden »Under 15 minutter«: 1 idé');
    expect(blog.text).toContain('Uden »Dagpleje«: 1 idé');
    expect(blog.text).not.toContain('Uden »Ude«');
    blog.press('Uden »Under 15 minutter«: 1 idé');
    await blog.seesIdeas('Vandpytten i slowmotion');
  });

  it('asked for a second time in a visit ask SharePoint nothing', async () => {
    blog.show();
    await openFilters();
    blog.choose('Sted', 'Ude');
    await blog.seesIdeas('Lydjagt i skoven', 'Sneglen under luppen');
    blog.press('Vis flere');
    await blog.sees('Vandpytten');
    blog.press('Ryd alle');
    await blog.until(() => blog.titles.length === 2);
    const asked = blog.reader.asked.length;
    blog.choose('Sted', 'Ude');
    await blog.seesIdeas('Lydjagt i skoven', 'Sneglen under luppen', 'Vandpytten i slowmotion');
    expect(blog.reader.asked).toHaveLength(asked);
  });

  it('that an editor has set can neither be seen nor taken away', async () => {
    blog.show({ preset: { place: 'outdoors' } });
    await openFilters();
    await blog.sees('3 ideer');
    expect(() => blog.menu('Sted')).toThrow();
    expect(() => blog.button('Ryd alle')).toThrow();
  });
});

describe('when the script or the numbers for filters cannot be fetched', () => {
  it('says so, keeps the feed, and tries again', async () => {
    let isDown = true;
    const words = blog.finder;
    blog.show({
      finding: {
        loadFinder: async () => words,
        loadWords: () => (isDown ? Promise.reject(new Error('chunk')) : import('./findingWords').then((all) => all.findingWords))
      }
    });
    await blog.sees('Filtre');
    blog.press('Filtre');
    await blog.sees('Filtrene kunne ikke hentes');
    expect(blog.titles).toHaveLength(2);
    isDown = false;
    blog.press('Prøv igen');
    await blog.sees('Målgruppe');
  });

  it('lets people choose without numbers', async () => {
    jest.spyOn(blog.finder, 'find').mockResolvedValue(failure({ kind: 'unavailable', detail: '' }));
    blog.show();
    await openFilters();
    await blog.sees('Antallene kunne ikke hentes');
    expect(blog.choices('Målgruppe')).toContain('Børnehave');
    blog.choose('Målgruppe', 'Børnehave');
    await blog.seesIdeas('Lydjagt i skoven', 'Sneglen under luppen');
  });
});

describe('searching', () => {
  it('waits for a pause, or for Enter, and keeps the words in the address', async () => {
    jest.useFakeTimers();
    blog.show();
    await blog.sees('Filtre');
    blog.write('sneg');
    act(() => void jest.advanceTimersByTime(299));
    expect(window.location.search).toBe('');
    blog.write('snegl');
    act(() => void jest.advanceTimersByTime(300));
    expect(window.location.search).toBe('?soeg=snegl');
    await blog.seesIdeas('Sneglen under luppen');
    blog.write('podcast');
    blog.key('Enter');
    act(() => void jest.advanceTimersByTime(0));
    expect(window.location.search).toBe('?soeg=podcast');
    await blog.seesIdeas('Skolegårdens podcast');
    expect(blog.finder.asked.map(({ text }) => text)).not.toContain('sneg');
    jest.useRealTimers();
  });

  it('is cleared by Escape and by the cross, and the newest come back without a question', async () => {
    window.history.replaceState(null, '', '/?soeg=snegl');
    blog.show();
    await blog.seesIdeas('Sneglen under luppen');
    expect(blog.searchField.value).toBe('snegl');
    blog.key('Escape');
    await blog.until(() => blog.titles.length === 2);
    expect(window.location.search).toBe('');
    expect(blog.searchField.value).toBe('');
  });

  it('is never overtaken by the answer to words before', async () => {
    const answers = new Map<string, (found: Result<Found>) => void>();
    const find = blog.finder.find.bind(blog.finder);
    jest.spyOn(blog.finder, 'find').mockImplementation((query) =>
      query.text ? new Promise((resolve) => answers.set(query.text, resolve)) : find(query)
    );
    window.history.replaceState(null, '', '/?soeg=snegl');
    blog.show();
    await blog.until(() => answers.has('snegl'));
    blog.write('podcast');
    blog.key('Enter');
    await blog.until(() => answers.has('podcast'));
    answers.get('podcast')!(await find({ text: 'podcast', view: 'newest', filter: {} }));
    await blog.seesIdeas('Skolegårdens podcast');
    answers.get('snegl')!(await find({ text: 'snegl', view: 'newest', filter: {} }));
    await nextTurn();
    expect(blog.titles).toEqual(['Skolegårdens podcast']);
  });

  it('marks the words where they stand, and shows where the text has them', async () => {
    blog.finder.said = { marks: ['sneglen'], posts: [{ id: 6, excerpt: 'Vi fandt sneglen i skoven.' }] };
    window.history.replaceState(null, '', '/?soeg=snegle');
    blog.show();
    await blog.sees('Vi fandt');
    expect([...blog.host.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Sneglen', 'sneglen']);
  });

  it('tells what was searched for instead, and leads back to the own words', async () => {
    blog.finder.said = { corrected: 'snegl' };
    window.history.replaceState(null, '', '/?soeg=snegel');
    blog.show();
    await blog.sees('Viser resultater for »snegl«');
    blog.press('Søg efter »snegel« i stedet');
    await blog.until(() => blog.finder.asked.some(({ text }) => text === '"snegel"'));
    expect(blog.searchField.value).toBe('"snegel"');
  });

  it('that finds nothing says what would, and shows the newest meanwhile', async () => {
    window.history.replaceState(null, '', '/?soeg=snegl&for=dagpleje&sted=ude');
    blog.show();
    await blog.sees('Ingen ideer passer til »snegl«');
    await blog.sees('Uden »Dagpleje«: 1 idé');
    expect(blog.text).toContain('Uden filtre: 1 idé');
    await blog.sees('De nyeste ideer');
    expect(blog.titles).toHaveLength(4);
    blog.press('Uden filtre: 1 idé');
    await blog.seesIdeas('Sneglen under luppen');
  });

  it('says when it has seen titles only, and asks again the next time', async () => {
    blog.finder.said = { isShallow: true };
    window.history.replaceState(null, '', '/?soeg=snegl');
    blog.show();
    await blog.sees('Søgningen svarer ikke lige nu');
    expect(blog.titles).toEqual(['Sneglen under luppen']);
  });

  it('that fails is never shown as nothing found, and is tried again', async () => {
    const find = blog.finder.find.bind(blog.finder);
    let isDown = true;
    jest
      .spyOn(blog.finder, 'find')
      .mockImplementation(async (query) => (isDown ? failure({ kind: 'throttled', detail: 'for the log' }) : find(query)));
    window.history.replaceState(null, '', '/?soeg=snegl');
    blog.show();
    await blog.sees('Der er travlt lige nu');
    expect(blog.text).not.toContain('Ingen ideer');
    isDown = false;
    blog.press('Prøv igen');
    await blog.seesIdeas('Sneglen under luppen');
  });

  it('shows more a page at a time, and reads each card once', async () => {
    window.history.replaceState(null, '', '/?soeg=i');
    blog.show();
    await blog.until(() => blog.titles.length === 2);
    blog.press('Vis flere');
    await blog.until(() => blog.titles.length === 3);
    expect(document.activeElement?.textContent).toBe(blog.titles[2]);
    const read = blog.finder.cardsAsked.flat();
    expect(new Set(read).size).toBe(read.length);
  });
});

describe('views', () => {
  it('are chosen from the bar and stand in the address', async () => {
    blog.finder.said = { posts: [{ id: 3, triedCount: 4 }, { id: 7, triedCount: 1 }] };
    blog.show();
    await blog.sees('Filtre');
    blog.choose('Visning', 'Mest prøvet');
    await blog.seesIdeas('Skolegårdens podcast', 'Lydjagt i skoven');
    expect(window.location.search).toBe('?vis=mest-proevet');
    expect(blog.text).toContain('Prøvet af 4 kolleger');
    expect(blog.text).toContain('Prøvet af 1 kollega');
  });

  it('say how something comes to be there while it is empty', async () => {
    window.history.replaceState(null, '', '/?vis=gemt');
    blog.show();
    await blog.sees('Her ligger de ideer, du gemmer');
    expect(blog.text).toContain('Gem til senere');
    blog.press('Vis alle ideer');
    await blog.until(() => window.location.search === '');
  });

  it('show one’s own line of experience', async () => {
    blog.finder.said = { posts: [{ id: 7, experience: 'Børnene ville blive ved.' }] };
    window.history.replaceState(null, '', '/?vis=proevet');
    blog.show();
    await blog.sees('Min erfaring: Børnene ville blive ved.');
  });

  it('begin with the one that an editor set', async () => {
    blog.finder.saved = [4];
    blog.show({ home: 'saved', showsFilters: false });
    await blog.seesIdeas('Stjernehimmel til puttetid');
    expect(blog.host.querySelector('input, select')).toBeNull();
    expect(success(blog.reader.asked)).toEqual(success([]));
  });
});

describe('a feed that readers choose nothing in', () => {
  it('is not about what the address says', async () => {
    window.history.replaceState(null, '', '/?tema=social-udvikling&soeg=snegl&ide=7');
    blog.show({ showsFilters: false });
    await blog.seesIdeas('Lydjagt i skoven', 'Sneglen under luppen');
  });
});
