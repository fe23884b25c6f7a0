import { ownerOnDevice } from '../../../src/gateways/browser/ownerOnDevice';
import { isOutboxInUse } from '../../../src/gateways/browser/outboxLeft';
import { OutboxWorld, type Fate } from './outboxWorld';

const like = { kind: 'like', postId: 1, isOn: true } as const;
const comment = (text: string) => ({ kind: 'comment', postId: 1, text }) as const;
const fails = (kind: Fate['kind'], times: number): Fate[] => Array.from({ length: times }, () => ({ kind, ms: 10 }));
const seconds = 1000;
const day = 24 * 60 * 60 * seconds;

describe('what a person does without network', () => {
  it('is on the device before it is sent, pending until the network is back, and sent at once then', async () => {
    const world = new OutboxWorld();
    await world.setOffline(true);
    const { outbox } = world.openTab();
    outbox.perform(like);
    outbox.perform(comment('Tak!'));
    expect(JSON.stringify({ ...world.storage })).toContain('Tak!');
    await world.advance(10 * 60 * seconds);
    expect(outbox.pending().map(({ action }) => action.kind)).toEqual(['like', 'comment']);
    expect(world.requests).toEqual([]);
    await world.setOffline(false);
    await world.advance(100);
    expect(outbox.pending()).toEqual([]);
    expect(world.held.liked).toEqual(new Set([1]));
    expect(outbox.done().map(({ action }) => action.kind)).toEqual(['like', 'comment']);
    expect(Object.keys(world.storage)).toEqual([]);
  });

  it('is sent by the next page when the browser was killed', async () => {
    const world = new OutboxWorld();
    await world.setOffline(true);
    const first = world.openTab();
    first.outbox.perform(comment('Tak!'));
    world.kill(first);
    await world.setOffline(false);
    expect(isOutboxInUse(world.storage)).toBe(true);
    const { outbox } = world.openTab();
    expect(outbox.pending()).toHaveLength(1);
    await world.advance(100);
    expect(world.held.comments.map(({ text }) => text)).toEqual(['Tak!']);
    expect(isOutboxInUse(world.storage)).toBe(false);
  });

  it('is known at once to have arrived, when the page was left in the middle of sending it', async () => {
    const world = new OutboxWorld();
    const first = world.openTab();
    world.fates = [{ kind: 'well', ms: 10 }, { kind: 'well', ms: 4000 }];
    first.outbox.perform(comment('Tak!'));
    await world.advance(3000);
    world.kill(first);
    const { outbox } = world.openTab();
    await world.advance(100);
    expect(outbox.pending()).toEqual([]);
    expect(outbox.done().map(({ madeId }) => madeId)).toEqual(world.held.comments.map(({ id }) => id));
    expect(world.held.comments).toHaveLength(1);
  });

  it('is not sent twice when SharePoint takes it long after it was waited for', async () => {
    const world = new OutboxWorld();
    world.fates = [{ kind: 'well', ms: 10 }, { kind: 'late', ms: 15000 }];
    const { outbox } = world.openTab();
    outbox.perform(comment('Tak!'));
    await world.advance(60 * seconds);
    expect(outbox.pending()).toEqual([]);
    expect(world.held.comments).toHaveLength(1);
  });

  it('does not undo what came after it when SharePoint takes it late', async () => {
    const world = new OutboxWorld();
    world.fates = [{ kind: 'late', ms: 15000 }];
    const { outbox } = world.openTab();
    outbox.perform(like);
    await world.advance(16 * seconds);
    outbox.perform({ ...like, isOn: false });
    await world.advance(60 * seconds);
    expect(outbox.pending()).toEqual([]);
    expect(world.held.liked.size).toBe(0);
  });

  it('is sent at once by the next page, when the page was left before the comment went out', async () => {
    const world = new OutboxWorld();
    const first = world.openTab();
    world.fates = [{ kind: 'well', ms: 4000 }];
    first.outbox.perform(comment('Tak!'));
    await world.advance(100);
    world.kill(first);
    const { outbox } = world.openTab();
    await world.advance(100);
    expect(outbox.pending()).toEqual([]);
    expect(world.held.comments).toHaveLength(1);
  });

  it('costs nothing when it was taken back again, and a like sends its last state alone', async () => {
    const world = new OutboxWorld();
    await world.setOffline(true);
    const { outbox } = world.openTab();
    outbox.perform(comment('Hov'));
    outbox.withdraw(outbox.pending()[0].id);
    [true, false, true, false].forEach((isOn) => outbox.perform({ ...like, isOn }));
    expect(outbox.pending()).toHaveLength(1);
    await world.setOffline(false);
    await world.advance(100);
    expect(world.requests).toEqual(['like']);
    expect(world.held.liked.size).toBe(0);
  });
});

describe('what SharePoint doesn’t take', () => {
  it('is tried again, waiting longer each time but never longer than a good minute', async () => {
    const world = new OutboxWorld();
    world.fates = fails('lostBefore', 30);
    const { outbox } = world.openTab();
    outbox.perform(like);
    const counts: number[] = [];
    for (let minute = 0; minute < 6; minute += 1) {
      await world.advance(60 * seconds);
      counts.push(world.requests.length);
    }
    expect(counts[0]).toBeGreaterThanOrEqual(4);
    expect(counts[0]).toBeLessThanOrEqual(6);
    expect(counts[5] - counts[3]).toBeGreaterThanOrEqual(1);
    expect(counts[5]).toBeLessThanOrEqual(12);
    expect(outbox.pending()[0]).toMatchObject({ attempts: world.requests.length });
    expect(outbox.pending()[0].refusal).toBeUndefined();
  });

  it('for being throttled waits as long as SharePoint says, and everything else with it', async () => {
    const world = new OutboxWorld();
    world.fates = fails('throttled', 1);
    const { outbox } = world.openTab();
    outbox.perform(like);
    outbox.perform({ ...like, postId: 2 });
    await world.advance(6 * seconds);
    expect(world.requests).toHaveLength(1);
    await world.advance(4 * seconds);
    expect(world.held.liked).toEqual(new Set([1, 2]));
  });

  it('for good waits for the person, lets others pass, and goes when the person says so', async () => {
    const world = new OutboxWorld();
    world.fates = [...fails('well', 1), ...fails('refused', 1)];
    const { outbox } = world.openTab();
    outbox.perform(comment('Først'));
    outbox.perform(comment('Så'));
    await world.advance(5 * 60 * seconds);
    expect(world.held.comments.map(({ text }) => text)).toEqual(['Så']);
    const [refused] = outbox.pending();
    expect(refused).toMatchObject({ action: { text: 'Først' }, refusal: { kind: 'forbidden' } });
    outbox.retry(refused.id);
    expect(outbox.pending()[0].refusal).toBeUndefined();
    await world.advance(100);
    expect(world.held.comments.map(({ text }) => text)).toEqual(['Så', 'Først']);
  });
});

describe('two tabs', () => {
  it('both show what is pending and what is done, and send it once', async () => {
    const world = new OutboxWorld();
    await world.setOffline(true);
    const [one, other] = [world.openTab(), world.openTab()];
    const calls = jest.fn();
    other.outbox.subscribe(calls);
    one.outbox.perform(comment('Tak!'));
    await world.settle();
    expect(other.outbox.pending()).toEqual(one.outbox.pending());
    expect(calls).toHaveBeenCalledTimes(1);
    await world.setOffline(false);
    await world.advance(100);
    expect(world.held.comments).toHaveLength(1);
    expect([one, other].map(({ outbox }) => outbox.pending())).toEqual([[], []]);
    const [{ id }] = world.held.comments;
    expect([one, other].map(({ outbox }) => outbox.done().map(({ madeId }) => madeId))).toEqual([[id], [id]]);
  });

  it('answer the same array until something changes', async () => {
    const { outbox } = new OutboxWorld().openTab();
    expect(outbox.pending()).toBe(outbox.pending());
    expect(outbox.done()).toBe(outbox.done());
  });
});

describe('a device that several share', () => {
  it('tells persons and sites apart, and names nobody', async () => {
    const oid = 'ce32890b-9152-46e6-8f5e-077eaa9242fa';
    const owner = await ownerOnDevice('/sites/a', oid);
    expect(owner).toMatch(/^[0-9a-f]{64}$/);
    expect(await ownerOnDevice('/sites/A', oid.toUpperCase())).toBe(owner);
    expect(await ownerOnDevice('/sites/b', oid)).not.toBe(owner);
    expect(await ownerOnDevice('/sites/a', oid.replace('c', 'd'))).not.toBe(owner);
  });

  it('keeps what one person left for 90 days, away from the others, and drafts for 30', async () => {
    const world = new OutboxWorld();
    await world.setOffline(true);
    const pia = world.openTab('pia');
    pia.outbox.perform(comment('Uden net'));
    pia.outbox.keepDraft(2, 'Kun begyndt');
    world.kill(pia);
    await world.advance(29 * day);
    const dorte = world.openTab('dorte');
    expect([dorte.outbox.pending(), dorte.outbox.draftOf(2)]).toEqual([[], '']);
    world.kill(dorte);
    const again = world.openTab('pia');
    expect([again.outbox.pending().length, again.outbox.draftOf(2)]).toEqual([1, 'Kun begyndt']);
    world.kill(again);
    await world.advance(3 * day);
    world.kill(world.openTab('dorte'));
    const third = world.openTab('pia');
    expect([third.outbox.pending().length, third.outbox.draftOf(2)]).toEqual([1, '']);
    world.kill(third);
    await world.advance(60 * day);
    world.openTab('dorte');
    expect(Object.keys(world.storage)).toEqual([]);
  });

  it('is read in spite of entries that no outbox wrote', () => {
    const world = new OutboxWorld();
    ['{', '[]', 'null', '{"id":"x"}', '{"id":"x","turn":1,"attempts":0,"doneAt":"i går","action":{}}'].forEach((value, index) =>
      world.storage.setItem(`ambassadorportal.outbox:pia:${index}`, value)
    );
    expect(world.openTab().outbox.pending()).toEqual([]);
  });
});

describe('a comment that is begun', () => {
  it('is kept with every key, one a post, until it is performed', () => {
    const world = new OutboxWorld();
    const first = world.openTab();
    ['T', 'Ta', 'Tak'].forEach((text) => first.outbox.keepDraft(1, text));
    first.outbox.keepDraft(2, 'Og her');
    world.kill(first);
    const { outbox } = world.openTab();
    expect([outbox.draftOf(1), outbox.draftOf(2), outbox.draftOf(3)]).toEqual(['Tak', 'Og her', '']);
    outbox.perform(comment('Tak'));
    expect([outbox.draftOf(1), outbox.draftOf(2)]).toEqual(['', 'Og her']);
  });
});

describe('a device that keeps nothing', () => {
  it('sends all the same while the page is open, and says that it does not last', async () => {
    const world = new OutboxWorld();
    await world.setOffline(true);
    world.storage.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const { outbox } = world.openTab();
    expect(outbox.isLasting()).toBe(true);
    outbox.perform(comment('Tak!'));
    outbox.perform({ kind: 'tried', postId: 2, isOn: true, experience: '' });
    outbox.keepDraft(5, 'Begyndt');
    expect(outbox.draftOf(5)).toBe('Begyndt');
    expect(outbox.pending()).toHaveLength(2);
    expect(outbox.isLasting()).toBe(false);
    await world.setOffline(false);
    await world.advance(100);
    expect(world.held.comments.map(({ text }) => text)).toEqual(['Tak!']);
    expect(world.held.tried).toEqual(new Map([[2, '']]));
    expect([outbox.pending(), outbox.isLasting()]).toEqual([[], true]);
  });
});
