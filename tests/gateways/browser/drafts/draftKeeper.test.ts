import fc from 'fast-check';
import { emptyIdea, stepsOf, type Idea } from '../../../../src/domain/inspiration/writing/idea';
import { mergeIdeas } from '../../../../src/domain/inspiration/writing/mergeIdeas';
import type { Result } from '../../../../src/domain/shared/result';
import { DraftWorld, type Fate, type Tab } from './draftWorld';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.error));
  }
  return result.value;
}

const withTitle = (title: string) => (idea: Idea): Idea => ({ ...idea, title });
const withStep = (key: string, text: string) => (idea: Idea): Idea => ({ ...idea, body: [...idea.body, { kind: 'step', key, text: `<p>${text}</p>` }] });

function type(tab: Tab, id: string, change: (idea: Idea) => Idea): void {
  const before = tab.keeper.current(id)!.draft.idea;
  tab.keeper.change(id, change(before), before);
}

async function begun(world: DraftWorld, tab: Tab): Promise<string> {
  return valueOf(await world.until(tab.keeper.begin('howWeDid'))).id;
}

describe('what an author writes', () => {
  let world: DraftWorld;
  let tab: Tab;
  beforeEach(() => {
    world = new DraftWorld();
    tab = world.openTab();
  });

  const stateOf = (id: string, of = tab): string => of.keeper.current(id)?.keeping.state ?? 'none';

  it('makes no page until something is written', async () => {
    const id = await begun(world, tab);
    type(tab, id, (idea) => ({ ...idea, facts: { themes: ['socialDevelopment'], settings: ['childminding'] } }));
    await world.advance(60000);
    expect([world.pages, valueOf(await world.until(tab.keeper.left()))]).toEqual([[], []]);
  });

  it('is on disk within a tenth of a second, and in SharePoint three seconds after a pause', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    expect(stateOf(id)).toBe('keeping');
    await world.advance(100);
    expect([world.disk.get(id)?.idea.title, stateOf(id)]).toEqual(['Sneglejagt', 'onDevice']);
    await world.advance(2800);
    expect(world.pages).toEqual([]);
    await world.advance(600);
    expect(world.pages.map(({ idea }) => idea.title)).toEqual(['Sneglejagt']);
    expect(tab.keeper.current(id)?.keeping).toEqual({ state: 'saved', at: expect.any(String) as string });
  });

  it('goes to SharePoint every twenty seconds at most, while it is written without a pause', async () => {
    const id = await begun(world, tab);
    for (let second = 0; second < 120; second += 1) {
      type(tab, id, withTitle(`Ord ${second}`));
      await world.advance(1000);
    }
    const saves = world.requests.filter(({ what }) => what === 'create' || what === 'save').map(({ at }) => at);
    const gaps = saves.slice(1).map((at, index) => at - saves[index]);
    expect(saves.length).toBeGreaterThanOrEqual(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20000);
  });

  it('goes at once when the page is left, or when somebody asks', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    tab.onLeave.forEach((work) => work());
    await world.advance(300);
    expect(world.pages.map(({ idea }) => idea.title)).toEqual(['Sneglejagt']);
    type(tab, id, withTitle('Sneglejagt i regn'));
    expect(valueOf(await world.until(tab.keeper.flush(id))).idea.title).toBe('Sneglejagt i regn');
    expect(world.pages.map(({ idea }) => idea.title)).toEqual(['Sneglejagt i regn']);
  });

  it('has its pictures in SharePoint before the page that shows them', async () => {
    const id = await begun(world, tab);
    valueOf(await world.until(tab.keeper.addPicture('snegl', new Blob(['jpeg'], { type: 'image/jpeg' }))));
    type(tab, id, (idea) => ({ ...withTitle('Snegl')(idea), body: [{ kind: 'step', key: 'a', text: '', picture: { key: 'snegl', alt: '' } }] }));
    await world.advance(4000);
    expect(world.requests.map(({ what }) => what)).toEqual(['desk', 'picture', 'create']);
    expect(stepsOf(world.pages[0].idea)[0].picture?.stored?.url).toBe('/sites/a/SiteAssets/Ideer/9/snegl.jpg');
    type(tab, id, withTitle('Snegle'));
    await world.advance(21000);
    expect(world.requests.filter(({ what }) => what === 'picture')).toHaveLength(1);
  });

  it('waits without network, and goes when it is back', async () => {
    await world.setOffline(true);
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    await world.advance(30000);
    expect([stateOf(id), world.requests]).toEqual(['held', []]);
    await world.setOffline(false);
    await world.advance(300);
    expect(stateOf(id)).toBe('saved');
  });

  it('is held when the sign-in ran out, tried again with growing pauses, and goes in the end', async () => {
    world.fates = Array.from({ length: 6 }, (): Fate => ({ kind: 'signedOut', ms: 10 }));
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    await world.advance(5000);
    expect(tab.keeper.current(id)?.keeping).toMatchObject({ state: 'held', error: { kind: 'forbidden' } });
    await world.advance(180000);
    expect(stateOf(id)).toBe('saved');
    const gaps = world.requests.slice(1).map(({ at }, index) => at - world.requests[index].at);
    expect(gaps[3]).toBeGreaterThan(2 * gaps[1]);
  });

  it('waits as long as SharePoint asks, also when the page is left', async () => {
    world.fates = [{ kind: 'throttled', ms: 10 }];
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    await world.advance(3500);
    tab.onLeave.forEach((work) => work());
    await world.advance(1000);
    expect(world.requests).toHaveLength(1);
    await world.advance(9000);
    expect(stateOf(id)).toBe('saved');
  });

  it('is in this page alone, and goes to SharePoint, when the device has no room', async () => {
    world.isDiskFull = true;
    const id = await begun(world, tab);
    type(tab, id, withTitle('Sneglejagt'));
    await world.advance(100);
    expect(stateOf(id)).toBe('fleeting');
    await world.advance(4000);
    expect([stateOf(id), world.pages[0].idea.title]).toEqual(['saved', 'Sneglejagt']);
    world.isDiskFull = false;
    type(tab, id, withTitle('Sneglejagt i regn'));
    await world.advance(100);
    expect(world.disk.get(id)?.idea.title).toBe('Sneglejagt i regn');
  });

  it('is joined with what another changed meanwhile, and the author is told who', async () => {
    const id = await begun(world, tab);
    type(tab, id, withStep('a', 'Gå ud'));
    await world.advance(4000);
    world.saveElsewhere(world.pages[0].id, withTitle('Dortes titel'));
    type(tab, id, withStep('b', 'Find en snegl'));
    await world.advance(25000);
    expect(world.requests.filter(({ outcome }) => outcome === '412')).toHaveLength(1);
    expect(tab.keeper.current(id)?.keeping).toMatchObject({ state: 'saved', merged: { by: 'Dorte' } });
    const [{ idea }] = world.pages;
    expect([idea.title, stepsOf(idea).map(({ key, text }) => [key, text])])
      .toEqual(['Dortes titel', [['a', '<p>Gå ud</p>'], ['b', '<p>Find en snegl</p>']]]);
  });

  it('overwrites nobody who changed the same; the author sees both, writes on, and chooses', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    world.saveElsewhere(world.pages[0].id, withTitle('Dortes snegle'));
    type(tab, id, withTitle('Mine snegle'));
    await world.advance(25000);
    const { draft, keeping } = tab.keeper.current(id)!;
    expect([keeping.state, draft.idea.title, draft.conflict?.theirs.title, draft.conflict?.by])
      .toEqual(['conflict', 'Mine snegle', 'Dortes snegle', 'Dorte']);
    type(tab, id, withStep('a', 'Skrevet imens'));
    await world.advance(60000);
    expect(world.pages[0].idea.title).toBe('Dortes snegle');
    expect(world.disk.get(id)?.idea).toMatchObject({ title: 'Mine snegle', body: [{ text: '<p>Skrevet imens</p>' }] });
    const chosen = { ...tab.keeper.current(id)!.draft.idea, title: 'Vores snegle' };
    valueOf(await world.until(tab.keeper.settle(id, chosen)));
    expect([world.pages[0].idea.title, stateOf(id)]).toEqual(['Vores snegle', 'saved']);
  });

  it('becomes a new page, when its page was deleted', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    world.remove(world.pages[0].id);
    type(tab, id, withTitle('Snegle igen'));
    await world.advance(25000);
    expect([world.pages.map(({ idea }) => idea.title), stateOf(id)]).toEqual([['Snegle igen'], 'saved']);
  });

  it('is seen in another tab at once, and two who write there lose nothing', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(100);
    const other = world.openTab();
    valueOf(await world.until(other.keeper.resume(id)));
    type(tab, id, withStep('a', 'Fra den ene'));
    type(other, id, withStep('b', 'Fra den anden'));
    await world.advance(200);
    for (const one of [tab, other]) {
      expect(stepsOf(one.keeper.current(id)!.draft.idea).map(({ key }) => key).sort()).toEqual(['a', 'b']);
    }
    await world.advance(30000);
    expect([world.pages.length, stepsOf(world.pages[0].idea).length, stateOf(id), stateOf(id, other)]).toEqual([1, 2, 'saved', 'saved']);
  });

  it('is published with its last word, and is then off the device and out of other tabs', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    const other = world.openTab();
    valueOf(await world.until(other.keeper.resume(id)));
    type(tab, id, withTitle('Snegle i regn'));
    expect(valueOf(await world.until(tab.keeper.publish(id))).state).toBe('published');
    await world.advance(100);
    expect(world.pages).toMatchObject([{ idea: { title: 'Snegle i regn' }, isPublished: true }]);
    expect([world.disk.size, stateOf(id), stateOf(id, other)]).toEqual([0, 'none', 'none']);
  });

  it('stays as a change of the published page, when it is written on while it is published', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    const publishing = tab.keeper.publish(id);
    await world.advance(10);
    type(tab, id, withTitle('Snegle til'));
    valueOf(await world.until(publishing));
    await world.advance(30000);
    expect(world.pages).toMatchObject([{ idea: { title: 'Snegle til' }, isPublished: true }]);
  });

  it('is gone with its page when it is discarded, also where the answer of its making was lost', async () => {
    world.fates = [{ kind: 'well', ms: 10 }, { kind: 'lostAfter', ms: 10 }];
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(3500);
    expect(world.pages).toHaveLength(1);
    valueOf(await world.until(tab.keeper.discard(id)));
    await world.advance(60000);
    expect([world.pages, world.disk.size]).toEqual([[], 0]);
  });

  it('goes on from a page with what this device had of it, also without network', async () => {
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(4000);
    await world.setOffline(true);
    type(tab, id, withStep('a', 'Uden net'));
    await world.advance(100);
    world.kill(tab);
    const again = world.openTab();
    const pageId = world.pages[0].id;
    expect(valueOf(await world.until(again.keeper.edit(pageId))).idea.body).toHaveLength(1);
    world.saveElsewhere(pageId, withTitle('Dortes snegle'));
    await world.setOffline(false);
    const joined = valueOf(await world.until(again.keeper.edit(pageId)));
    expect([joined.id, joined.idea.title, joined.idea.body.length]).toEqual([id, 'Dortes snegle', 1]);
    await world.advance(30000);
    expect(world.pages).toMatchObject([{ idea: { title: 'Dortes snegle', body: [{ text: '<p>Uden net</p>' }] } }]);
  });

  it('is sent from a page opened later, by whichever tab comes first', async () => {
    await world.setOffline(true);
    const id = await begun(world, tab);
    type(tab, id, withTitle('Snegle'));
    await world.advance(100);
    world.kill(tab);
    await world.setOffline(false);
    const tabs = [world.openTab(), world.openTab()];
    await world.advance(10000);
    expect([world.pages.length, ...tabs.map((one) => stateOf(id, one))]).toEqual([1, 'saved', 'saved']);
  });
});

type Doing =
  | { what: 'type'; tab: number; field: 'title' | 'step' | 'newStep'; at: number }
  | { what: 'elsewhere'; field: 'title' | 'step' | 'newStep'; at: number }
  | { what: 'kill' | 'leave'; tab: number }
  | { what: 'network'; isOffline: boolean }
  | { what: 'wait'; ms: number };

const tabNumber = fc.nat(1);
const field = fc.constantFrom('title' as const, 'step' as const, 'newStep' as const);
const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('type' as const), tab: tabNumber, field, at: fc.nat(5) }) },
  fc.record({ what: fc.constant('elsewhere' as const), field, at: fc.nat(5) }),
  fc.record({ what: fc.constantFrom('kill' as const, 'leave' as const), tab: tabNumber }),
  fc.record({ what: fc.constant('network' as const), isOffline: fc.boolean() }),
  { weight: 4, arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.constantFrom(10, 100, 1000, 5000, 25000) }) }
);
const fate: fc.Arbitrary<Fate> = fc.record({
  kind: fc.constantFrom('well', 'well', 'lostBefore', 'lostAfter', 'throttled', 'signedOut'),
  ms: fc.constantFrom(2, 200, 4000)
});

/** A person who writes in two tabs, while another saves the same page from elsewhere. Nobody deletes anything. */
class Author {
  private readonly typed: { word: string; at: number; tab: Tab }[] = [];
  private readonly elsewhere: string[] = [];
  private tabs: Tab[] = [];
  private count = 0;
  private id = '';

  public constructor(private readonly world: DraftWorld) {}

  public async begins(): Promise<void> {
    this.tabs = [this.world.openTab(), this.world.openTab()];
    this.id = await begun(this.world, this.tabs[0]);
    type(this.tabs[0], this.id, withTitle('Sneglejagt'));
    await this.world.advance(200);
    valueOf(await this.world.until(this.tabs[1].keeper.resume(this.id)));
  }

  public async does(step: Doing): Promise<void> {
    const { world } = this;
    switch (step.what) {
      case 'wait':
        return world.advance(step.ms);
      case 'network':
        return world.setOffline(step.isOffline);
      case 'leave':
        this.tabs[step.tab].onLeave.forEach((work) => work());
        return world.settle();
      case 'kill':
        return this.isKilled(step.tab);
      case 'elsewhere':
        if (world.pages.length > 0) {
          const word = `other${this.count++}`;
          world.saveElsewhere(world.pages[0].id, (idea) => written(idea, step, word));
          this.elsewhere.push(word);
        }
        return;
      case 'type': {
        const tab = this.tabs[step.tab];
        const word = `word${this.count++}`;
        type(tab, this.id, (idea) => written(idea, step, word));
        this.typed.push({ word, at: world.nowMs, tab });
      }
    }
  }

  /** Everything is well from now on, and conflicts are settled by keeping both. */
  public async endsWell(): Promise<void> {
    const { world } = this;
    world.fates = [];
    await world.setOffline(false);
    await world.advance(120000);
    for (let round = 0; round < 5 && this.tabs.some((tab) => tab.keeper.current(this.id)?.draft.conflict); round += 1) {
      const tab = this.tabs.find((one) => one.keeper.current(this.id)?.draft.conflict)!;
      const { idea, saved, conflict } = tab.keeper.current(this.id)!.draft;
      const both = mergeIdeas(saved ?? emptyIdea, idea, conflict!.theirs, () => 'both').idea;
      await world.until(tab.keeper.settle(this.id, both));
      await world.advance(60000);
    }
    expect(this.tabs.map((tab) => tab.keeper.current(this.id)?.keeping.state)).toEqual(['saved', 'saved']);
    expect(world.pages).toHaveLength(1);
    const all = JSON.stringify(world.pages[0].idea);
    const wanted = [...this.typed.map(({ word }) => word), ...this.elsewhere];
    expect(wanted.filter((word) => !new RegExp(`\\b${word}\\b`).test(all))).toEqual([]);
  }

  /** What was typed a tenth of a second before the browser dies is on disk; what is later may be lost with it. */
  private async isKilled(which: number): Promise<void> {
    const { world } = this;
    const tab = this.tabs[which];
    const kept = JSON.stringify([...world.disk.values()]);
    for (const { word, at } of this.typed.filter((one) => one.tab === tab)) {
      const isThere = new RegExp(`\\b${word}\\b`).test(kept);
      expect({ word, isThere: isThere || at > world.nowMs - 100 }).toEqual({ word, isThere: true });
      if (!isThere) {
        this.typed.splice(this.typed.findIndex((one) => one.word === word), 1);
      }
    }
    world.kill(tab);
    this.tabs[which] = world.openTab();
    valueOf(await world.until(this.tabs[which].keeper.resume(this.id)));
  }
}

function written(idea: Idea, { field: where, at }: { field: 'title' | 'step' | 'newStep'; at: number }, word: string): Idea {
  const steps = stepsOf(idea);
  if (where === 'title') {
    return { ...idea, title: `${idea.title} ${word}`.trim() };
  }
  if (where === 'newStep' || steps.length === 0) {
    return withStep(`key-${word}`, word)(idea);
  }
  const { key } = steps[at % steps.length];
  return { ...idea, body: idea.body.map((part) => (part.key === key && part.kind === 'step' ? { ...part, text: part.text.replace(/<\/p>$/, ` ${word}</p>`) } : part)) };
}

it('is never lost and never doubled, whatever happens to tabs, network and page, and whoever else writes', async () => {
  await fc.assert(fc.asyncProperty(fc.array(doing, { minLength: 3, maxLength: 25 }), fc.array(fate, { maxLength: 20 }), async (steps, fates) => {
    const world = new DraftWorld();
    const author = new Author(world);
    await author.begins();
    world.fates = fates;
    for (const step of steps) {
      await author.does(step);
    }
    await author.endsWell();
  }), { numRuns: 200 });
});
