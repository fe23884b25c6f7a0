import type { ReaderAction } from '../../../src/domain/inspiration/readerAction';
import { setFaults, type Faults } from '../../support/faults';
import { startTenant, type PersonKey, type RunningTenant } from '../../support/tenant';
import { memoryStorage } from './memoryStorage';
import { openPage, untilSent } from './personsOutbox';
import { askSharePoint, idOfPost, sitePath } from './personsPosts';

let tenant: RunningTenant;
let postId: number;

beforeAll(async () => {
  tenant = await startTenant('content');
  postId = await idOfPost(tenant, 'bamse-paa-besoeg');
});

afterAll(() => tenant.stop());
afterEach(() => setFaults(tenant, {}));

interface SharePointSays {
  likes: string[];
  comments: string[];
  tried: string[];
  saved: number;
}

/** What SharePoint's own REST tells of what a person did to the post. */
async function ofPerson(person: PersonKey): Promise<SharePointSays> {
  const { displayName } = tenant.endpoints.persons[person];
  const item = `web/getList('${sitePath}/SitePages')/items(${postId})`;
  const rows = async <T>(path: string): Promise<T[]> => (await askSharePoint<{ value: T[] }>(tenant, person, path)).value;
  const likers = await rows<{ name: string }>(`${item}/likedBy`);
  const comments = await rows<{ author: { name: string }; text: string }>(`${item}/comments?$top=100`);
  const listed = (list: string) =>
    rows<{ Title: string; Author: { Title: string } }>(
      `web/getList('${sitePath}/Lists/${list}')/items?$filter=AmbPostId eq ${postId}&$select=Title,Author/Title&$expand=Author`
    );
  const isOwn = (row: { Author: { Title: string } }): boolean => row.Author.Title === displayName;
  return {
    likes: likers.filter(({ name }) => name === displayName).map(({ name }) => name),
    comments: comments.filter(({ author }) => author.name === displayName).map(({ text }) => text).sort(),
    tried: (await listed('Tried')).filter(isOwn).map(({ Title }) => Title),
    saved: (await listed('Saved')).filter(isOwn).length
  };
}

const says = (texts: readonly string[]): ReaderAction[] => texts.map((text) => ({ kind: 'comment', postId, text }));
const badDays: [string, PersonKey, Faults][] = [
  ['every third request fails', 'kursusansvarlig', { failRate: 0.33, failWith: 500, seed: 11 }],
  ['connections break, also after SharePoint did it', 'dblit', { dropRate: 0.3, seed: 4 }],
  ['the person is throttled, and connections break', 'leder', { failRate: 0.3, failWith: 429, dropRate: 0.1, seed: 8 }]
];

describe('what a person does on a bad day', () => {
  it.each(badDays)('is in SharePoint in the end, once: %s', async (_, person, faults) => {
    const before = await ofPerson(person);
    const page = await openPage(tenant, person, memoryStorage());
    await setFaults(tenant, faults);
    const texts = ['Tak!', 'Tak!', 'Vi prøver i morgen'];
    const { outbox } = page;
    outbox.perform({ kind: 'like', postId, isOn: true });
    outbox.perform({ kind: 'tried', postId, isOn: true, experience: '' });
    says(texts).forEach((action) => outbox.perform(action));
    outbox.perform({ kind: 'save', postId, isOn: true });
    outbox.perform({ kind: 'tried', postId, isOn: true, experience: 'Gik godt' });
    await untilSent(page);
    await setFaults(tenant, {});
    expect(await ofPerson(person)).toEqual({
      likes: [tenant.endpoints.persons[person].displayName],
      comments: [...before.comments, ...texts].sort(),
      tried: ['Gik godt'],
      saved: 1
    });
  });

  it('is in SharePoint in the end, once, though the browser is killed again and again in the middle of it', async () => {
    const device = memoryStorage();
    const before = await ofPerson('dagplejer');
    const texts = Array.from({ length: 8 }, (_, number) => `Besked ${number % 3}`);
    const first = await openPage(tenant, 'dagplejer', device);
    await setFaults(tenant, { dropRate: 0.2, latencyMs: 15, seed: 7 });
    says(texts).forEach((action) => first.outbox.perform(action));
    first.outbox.perform({ kind: 'tried', postId, isOn: true, experience: 'På stuen' });
    let page = first;
    for (let kills = 0; kills < 4; kills += 1) {
      const left = page.outbox.pending().length;
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (page.outbox.pending().length < left || left === 0) resolve();
        };
        page.outbox.subscribe(look);
        look();
      });
      page.kill();
      page = await openPage(tenant, 'dagplejer', device);
    }
    await untilSent(page);
    await setFaults(tenant, {});
    const after = await ofPerson('dagplejer');
    expect(after.comments).toEqual([...before.comments, ...texts].sort());
    expect(after.tried).toEqual(['På stuen']);
  });

  it('waits on a shared device for the one who did it: nobody else sees it or sends it', async () => {
    const device = memoryStorage();
    const before = await ofPerson('paedagog');
    const hers = await openPage(tenant, 'paedagog', device);
    await setFaults(tenant, { failRate: 1, failWith: 500 });
    hers.outbox.perform({ kind: 'comment', postId, text: 'Skrevet uden net' });
    hers.outbox.keepDraft(postId, 'Kun begyndt');
    hers.kill();
    await setFaults(tenant, {});

    const others = await openPage(tenant, 'ambassadoer', device);
    expect([others.outbox.pending(), others.outbox.draftOf(postId)]).toEqual([[], '']);
    others.outbox.perform({ kind: 'save', postId, isOn: true });
    await untilSent(others);
    expect(await ofPerson('paedagog')).toEqual(before);
    const { userName, displayName, oid } = tenant.endpoints.persons.paedagog;
    for (const name of [userName, displayName, oid]) expect(JSON.stringify({ ...device })).not.toContain(name);

    const hersAgain = await openPage(tenant, 'paedagog', device);
    expect(hersAgain.outbox.draftOf(postId)).toBe('Kun begyndt');
    await untilSent(hersAgain);
    expect((await ofPerson('paedagog')).comments).toEqual([...before.comments, 'Skrevet uden net'].sort());
  });
});
