import type { IdeaPages } from '../../../../src/domain/inspiration/writing/ideaPages';
import type { WritingDesk } from '../../../../src/domain/inspiration/writing/writingDesk';
import { setFaults } from '../../../support/faults';
import { startTenant, type RunningTenant } from '../../../support/tenant';
import { askSharePoint, valueOf } from '../personsPosts';
import { aDraftId, anIdea, aPicture, deskOf, folderOf, pagesOf } from './personsWriting';

let tenant: RunningTenant;
let pages: IdeaPages;
let desk: WritingDesk;
let folder: string;

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  pages = await pagesOf(tenant, 'ambassadoer');
  desk = await deskOf(tenant, 'ambassadoer');
  folder = await folderOf(tenant, 'ambassadoer');
});

afterAll(() => tenant.stop());
afterEach(() => setFaults(tenant, {}));

/** Files of the folder, asked for on a good day. */
async function files(): Promise<string[]> {
  await setFaults(tenant, {});
  const path = `web/getFolderByServerRelativePath(decodedurl='${folder}')/files?$select=Name`;
  return (await askSharePoint<{ value: { Name: string }[] }>(tenant, 'ambassadoer', path)).value.map(({ Name }) => Name);
}

/** Asks until it is answered, as whoever keeps a draft does. */
async function untilAnswered<T>(ask: () => Promise<{ ok: true; value: T } | { ok: false; error: { kind: string; detail: string } }>): Promise<T> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const answer = await ask();
    if (answer.ok) return answer.value;
    if (!['unavailable', 'offline', 'throttled'].includes(answer.error.kind)) throw new Error(`${answer.error.kind}: ${answer.error.detail}`);
  }
  throw new Error('Nothing was answered in sixty tries.');
}

describe('when connections break, before and after SharePoint has done what was asked', () => {
  it.each([1, 2, 3, 4])('an idea is written, changed and published once (day %i)', async (seed) => {
    const title = `Dårlig dag ${seed}`;
    const name = aDraftId();
    await setFaults(tenant, { dropRate: 0.4, seed });
    const made = await untilAnswered(() => pages.create(folder, name, anIdea(title, '<p>Først</p>')));
    const saved = await untilAnswered(() => pages.save(made, anIdea(title, '<p>Så</p>')));
    const picture = await untilAnswered(() => pages.storePicture(folder, name, aPicture()));
    const whole = { ...anIdea(title, '<p>Til sidst</p>'), cover: { key: 'c', alt: 'En tegning', stored: picture } };
    const { state, page } = await untilAnswered(() => pages.publish(saved, whole));
    expect(state).toBe('published');
    expect((await files()).filter((file) => file.includes(name) || file.startsWith(`daarlig-dag-${seed}`))).toEqual([`daarlig-dag-${seed}.aspx`]);
    const opened = valueOf(await pages.open(page.id));
    expect(opened.page).toEqual(page);
    expect(opened.idea.body).toMatchObject([{ text: '<p>Til sidst</p>' }]);
  });

  it.each([5, 6, 7])('a post is taken off, put back and deleted once (day %i)', async (seed) => {
    const idea = anIdea(`Af og på ${seed}`);
    const { page } = valueOf(await pages.publish(valueOf(await pages.create(folder, aDraftId(), idea)), idea));
    await setFaults(tenant, { dropRate: 0.4, seed });
    await untilAnswered(() => desk.unpublish(page.id));
    await setFaults(tenant, {});
    expect(valueOf(await desk.readMine()).find(({ id }) => id === page.id)).toMatchObject({ state: 'withdrawn' });
    await setFaults(tenant, { dropRate: 0.4, seed: seed + 10 });
    await untilAnswered(() => desk.takeDown(page.id));
    expect(await files()).not.toContain(`af-og-paa-${seed}.aspx`);
  });
});

describe('a failure is told for what it is', () => {
  it('without network', async () => {
    const page = valueOf(await pages.create(folder, aDraftId(), anIdea('Uden net')));
    // As a browser has it: Node's own fetch throws a TypeError of another realm, and Node has no network of its own to lose.
    const online = { fetch: globalThis.fetch, navigator: Object.getOwnPropertyDescriptor(globalThis, 'navigator') };
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
    try {
      const answers = [
        await pages.open(page.id), await pages.save(page, anIdea('Nej')), await pages.publish(page, anIdea('Nej')),
        await pages.create(folder, aDraftId(), anIdea('Nej')), await pages.storePicture(folder, aDraftId(), aPicture()),
        await desk.readDesk(), await desk.readMine(), await desk.readFigures([page.id]), await desk.readWaiting(),
        await desk.unpublish(page.id), await desk.takeDown(page.id), await desk.confirm(page.id, '2026-11-22T08:00:00Z')
      ];
      expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.kind))).toEqual(answers.map(() => 'offline'));
    } finally {
      globalThis.fetch = online.fetch;
      Object.defineProperty(globalThis, 'navigator', online.navigator ?? { value: undefined, configurable: true });
    }
  });

  it('when SharePoint asks to wait longer than a person does', async () => {
    const page = valueOf(await pages.create(folder, aDraftId(), anIdea('For hurtigt')));
    await setFaults(tenant, { throttleUnitsPerMinute: 1 });
    const answers = [await pages.save(page, anIdea('Nej')), await desk.readMine(), await pages.open(page.id)];
    expect(answers[answers.length - 1]).toMatchObject({ ok: false, error: { kind: 'throttled', retryAfter: expect.any(Number) as number } });
  });

  it('when SharePoint is down', async () => {
    const page = valueOf(await pages.create(folder, aDraftId(), anIdea('Nede')));
    await setFaults(tenant, { failRate: 1, failWith: 502 });
    expect(await pages.save(page, anIdea('Nej'))).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect(await desk.readWaiting()).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });
});
