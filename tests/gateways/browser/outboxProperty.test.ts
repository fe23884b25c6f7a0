import fc from 'fast-check';
import type { ReaderAction } from '../../../src/domain/inspiration/readerAction';
import { carryOut, OutboxWorld, type Fate, type Held, type Tab } from './outboxWorld';

type Performing =
  | { what: 'like' | 'save'; tab: number; postId: number; isOn: boolean }
  | { what: 'tried'; tab: number; postId: number; isOn: boolean; experience: string }
  | { what: 'comment'; tab: number; postId: number; text: string };

type Doing =
  | Performing
  | { what: 'uncomment'; tab: number; which: number }
  | { what: 'withdraw'; tab: number; which: number }
  | { what: 'kill'; tab: number }
  | { what: 'network'; isOffline: boolean }
  | { what: 'wait'; ms: number };

const tab = fc.integer({ min: 0, max: 1 });
const postId = fc.integer({ min: 1, max: 2 });
const which = fc.nat(20);
const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc.record({ what: fc.constantFrom('like' as const, 'save' as const), tab, postId, isOn: fc.boolean() }),
  fc.record({ what: fc.constant('tried' as const), tab, postId, isOn: fc.boolean(), experience: fc.constantFrom('', 'Gik godt', 'Sjovt') }),
  { weight: 3, arbitrary: fc.record({ what: fc.constant('comment' as const), tab, postId, text: fc.constantFrom('Tak!', 'Fin idé') }) },
  fc.record({ what: fc.constant('uncomment' as const), tab, which }),
  fc.record({ what: fc.constant('withdraw' as const), tab, which }),
  fc.record({ what: fc.constant('kill' as const), tab }),
  fc.record({ what: fc.constant('network' as const), isOffline: fc.boolean() }),
  { weight: 3, arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.constantFrom(1, 50, 900, 4000, 20000) }) }
);
const fate: fc.Arbitrary<Fate> = fc.record({
  kind: fc.constantFrom('well', 'well', 'lostBefore', 'lostAfter', 'late', 'throttled', 'refused'),
  ms: fc.constantFrom(2, 100, 3000, 14000)
});

/** A comment the person wrote, and whether it is still wanted. */
interface Written { actionId: string; postId: number; text: string; isWanted: boolean }

/** Two tabs of one person, and what that person has done and means to have. */
class Person {
  public readonly wanted: Held = { liked: new Set(), saved: new Set(), tried: new Map(), comments: [] };
  public readonly written: Written[] = [];
  private readonly tabs: Tab[];

  public constructor(private readonly world: OutboxWorld) {
    this.tabs = [world.openTab(), world.openTab()];
  }

  public async does(step: Doing): Promise<void> {
    if (step.what === 'wait') {
      await this.world.advance(step.ms);
    } else if (step.what === 'network') {
      await this.world.setOffline(step.isOffline);
    } else if (step.what === 'kill') {
      this.world.kill(this.tabs[step.tab]);
      this.tabs[step.tab] = this.world.openTab();
      await this.world.settle();
    } else if (step.what === 'uncomment' || step.what === 'withdraw') {
      this.takesBack(step.what, step.which, this.tabs[step.tab]);
    } else {
      this.performs(step, this.tabs[step.tab]);
    }
  }

  /** Everything is well from now on; what was refused is tried again, or taken back again where that was refused. */
  public async waitsForTheEnd(): Promise<void> {
    this.world.fates = [];
    await this.world.setOffline(false);
    const [tabOfEnd] = this.tabs;
    // A withdrawn comment isn't seen as pending until its removal is refused.
    await this.world.advance(61000);
    for (let round = 0; round < 20 && tabOfEnd.outbox.pending().length > 0; round += 1) {
      for (const { id } of tabOfEnd.outbox.pending().filter(({ refusal }) => refusal)) {
        const isUnwanted = this.written.some((one) => one.actionId === id && !one.isWanted);
        tabOfEnd.outbox[isUnwanted ? 'withdraw' : 'retry'](id);
      }
      await this.world.advance(61000);
    }
    await this.world.advance(61000);
    expect(this.tabs.map(({ outbox }) => outbox.pending())).toEqual([[], []]);
  }

  private performs(step: Performing, { outbox }: Tab): void {
    const before = new Set(outbox.pending().map(({ id }) => id));
    const action = actionOf(step);
    outbox.perform(action);
    if (action.kind === 'comment') {
      const { id } = outbox.pending().find((one) => !before.has(one.id))!;
      this.written.push({ actionId: id, postId: action.postId, text: action.text, isWanted: true });
    } else {
      carryOut(this.wanted, action);
    }
  }

  /** Removes a comment that is known to have arrived, or takes back one that isn't. */
  private takesBack(what: 'uncomment' | 'withdraw', chosen: number, { outbox }: Tab): void {
    const arrived = outbox.done().filter(({ id, madeId }) => madeId && this.isWanted(id));
    const waiting = outbox.pending().filter(({ id }) => this.isWanted(id));
    if (what === 'uncomment' && arrived.length > 0) {
      const { id, action, madeId } = arrived[chosen % arrived.length];
      outbox.perform({ kind: 'uncomment', postId: action.postId, commentId: madeId! });
      this.unwant(id);
    } else if (what === 'withdraw' && waiting.length > 0) {
      const { id } = waiting[chosen % waiting.length];
      outbox.withdraw(id);
      this.unwant(id);
    }
  }

  private isWanted(actionId: string): boolean {
    return this.written.some((one) => one.actionId === actionId && one.isWanted);
  }

  private unwant(actionId: string): void {
    this.written.filter((one) => one.actionId === actionId).forEach((one) => {
      one.isWanted = false;
    });
  }
}

function actionOf(step: Performing): ReaderAction {
  switch (step.what) {
    case 'comment':
      return { kind: step.what, postId: step.postId, text: step.text };
    case 'tried':
      return { kind: step.what, postId: step.postId, isOn: step.isOn, experience: step.experience };
    case 'like':
    case 'save':
      return { kind: step.what, postId: step.postId, isOn: step.isOn };
  }
}

const asText = ({ postId: on, text }: { postId: number; text: string }): string => `${on}: ${text}`;

describe('what a person does, whatever happens to network, tabs and browser', () => {
  it('ends in SharePoint as it would have on a perfect day: nothing lost, nothing doubled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 25 }), fc.array(fate, { maxLength: 40 }), async (steps, fates) => {
        const world = new OutboxWorld();
        world.fates = [...fates];
        const person = new Person(world);
        for (const step of steps) {
          await person.does(step);
        }
        await person.waitsForTheEnd();
        const { held } = world;
        expect(held.comments.map(asText).sort()).toEqual(person.written.filter((one) => one.isWanted).map(asText).sort());
        expect({ liked: held.liked, saved: held.saved, tried: held.tried }).toEqual({
          liked: person.wanted.liked, saved: person.wanted.saved, tried: person.wanted.tried
        });
        expect(Object.keys(world.storage)).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 400) }
    );
  });
});
