import fc from 'fast-check';
import { emptyIdea, stepsOf, type Idea } from '../../../../src/domain/inspiration/writing/idea';
import { mergeIdeas } from '../../../../src/domain/inspiration/writing/mergeIdeas';
import { DraftWorld, type Fate, type Tab } from './draftWorld';
import { begun, type, valueOf, withStep, withTitle } from './typing';

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
