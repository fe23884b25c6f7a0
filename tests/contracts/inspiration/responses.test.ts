import type { ActionSender } from '../../../src/domain/inspiration/actionSender';
import type { ReaderAction } from '../../../src/domain/inspiration/readerAction';
import type { Result } from '../../../src/domain/shared/result';
import { samplePosts } from '../../support/samplePosts';
import { plainPnpjs } from '../../support/program';
import { personToken, startTenant, type PersonKey, type RunningTenant } from '../../support/tenant';
import { senderOf } from './personsOutbox';
import { askSharePoint, idOfPost, postReaderOf, sitePath, userIdOf, valueOf } from './personsPosts';
import '@pnp/sp/comments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';

/** A post that the content's persons left alone as far as this test looks. */
const slug = samplePosts.find((post) => !post.saved?.length && !post.tried.some(({ by }) => ['paedagog', 'leder'].includes(by)))!.slug;
let tenant: RunningTenant;
let sender: ActionSender;
let postId: number;

beforeAll(async () => {
  tenant = await startTenant('content');
  sender = await senderOf(tenant, 'paedagog');
  postId = await idOfPost(tenant, slug);
});

afterAll(() => tenant.stop());

const noTrace = (): void => undefined;
const send = (action: ReaderAction): Promise<Result<string | undefined>> => sender.send(action, undefined, noTrace);
const rowsOf = async (person: PersonKey, list: 'Tried' | 'Saved'): Promise<{ Id: number; Title: string; AuthorId: number; AmbKey?: string }[]> => {
  const path = `web/getList('${sitePath}/Lists/${list}')/items?$filter=AmbPostId eq ${postId}&$top=5000`;
  return (await askSharePoint<{ value: { Id: number; Title: string; AuthorId: number }[] }>(tenant, person, path)).value;
};
const readAs = async (person: PersonKey) => valueOf(valueOf(await (await postReaderOf(tenant, person)).readPost(postId)).responses);

/** SharePoint as PnPjs's documentation composes it. */
async function plainPages(person: PersonKey) {
  const sp = plainPnpjs(tenant.endpoints.sharepoint.siteUrl, await personToken(tenant.endpoints, person));
  return sp.web.getList(`${sitePath}/SitePages`).items.getById(postId);
}

describe('a like', () => {
  it('is one, however often it is sent, and is taken back', async () => {
    const { likeCount, isLiked } = await readAs('paedagog');
    const before = likeCount - Number(isLiked);
    const like = { kind: 'like', postId, isOn: true } as const;
    valueOf(await send(like));
    valueOf(await send(like));
    const likers = await (await plainPages('leder')).getLikedBy();
    expect(likers).toHaveLength(before + 1);
    expect(likers.map(({ name }) => name)).toContain(tenant.endpoints.persons.paedagog.displayName);
    valueOf(await send({ ...like, isOn: false }));
    valueOf(await send({ ...like, isOn: false }));
    expect(await readAs('paedagog')).toMatchObject({ likeCount: before, isLiked: false });
  });
});

describe('"Prøvet på min stue"', () => {
  const tried = (experience: string, isOn = true): ReaderAction => ({ kind: 'tried', postId, isOn, experience });

  it('is one row with the last line that was written, and all colleagues read it', async () => {
    valueOf(await send(tried('')));
    valueOf(await send(tried('De ville alle prøve')));
    valueOf(await send(tried('De ville alle prøve')));
    const rows = (await rowsOf('leder', 'Tried')).filter(({ Title }) => Title === 'De ville alle prøve');
    expect(rows.map(({ AmbKey }) => AmbKey)).toEqual([`${postId}-${await userIdOf(tenant, 'paedagog')}`]);
    const { reports } = await readAs('leder');
    expect(reports.find(({ experience }) => experience === 'De ville alle prøve')).toMatchObject({
      author: tenant.endpoints.persons.paedagog.displayName, isMine: false
    });
  });

  it('from two devices in the same moment is still one', async () => {
    const other = await senderOf(tenant, 'leder');
    const answers = await Promise.all([1, 2, 3, 4].map(() => other.send(tried('Samtidig'), undefined, noTrace)));
    answers.forEach(valueOf);
    const leder = await userIdOf(tenant, 'leder');
    expect((await rowsOf('leder', 'Tried')).filter(({ AuthorId }) => AuthorId === leder)).toHaveLength(1);
  });

  it('is undone without a trace', async () => {
    valueOf(await send(tried('', false)));
    valueOf(await send(tried('', false)));
    const me = await userIdOf(tenant, 'paedagog');
    expect((await rowsOf('leder', 'Tried')).filter(({ AuthorId }) => AuthorId === me)).toEqual([]);
    expect((await readAs('paedagog')).reports.filter(({ isMine }) => isMine)).toEqual([]);
  });

  it('works though somebody else took the key, whose row counts for nothing', async () => {
    const me = await userIdOf(tenant, 'paedagog');
    const token = await personToken(tenant.endpoints, 'dagplejer');
    const taken = await fetch(tenant.url(`${sitePath}/_api/web/getList('${sitePath}/Lists/Tried')/items`), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ Title: 'Drilleri', AmbPostId: postId, AmbKey: `${postId}-${me}` })
    });
    expect(taken.status).toBe(201);
    valueOf(await send(tried('Gik fint')));
    valueOf(await send(tried('Gik fint, også om tirsdagen')));
    const { reports } = await readAs('paedagog');
    expect(reports.filter(({ isMine }) => isMine).map(({ experience }) => experience)).toEqual(['Gik fint, også om tirsdagen']);
    expect(reports.map(({ experience }) => experience)).not.toContain('Drilleri');
    valueOf(await send(tried('', false)));
    expect((await readAs('paedagog')).reports.filter(({ isMine }) => isMine)).toEqual([]);
  });
});

describe('"Gem til senere"', () => {
  it('is seen by the person alone, and gone when it is undone, however many rows there came to be', async () => {
    const save = { kind: 'save', postId, isOn: true } as const;
    await Promise.all([1, 2, 3].map(() => send(save)));
    valueOf(await send(save));
    expect(await readAs('paedagog')).toMatchObject({ isSaved: true });
    expect(await rowsOf('leder', 'Saved')).toEqual([]);
    valueOf(await send({ ...save, isOn: false }));
    expect(await rowsOf('paedagog', 'Saved')).toEqual([]);
    expect(await readAs('paedagog')).toMatchObject({ isSaved: false });
  });
});

describe('a comment', () => {
  const words = 'Vi prøvede med æbler & <pærer>.\nDet gik "godt"';
  const written = (text = words): ReaderAction => ({ kind: 'comment', postId, text });

  it('stands there as it was written, and is not written again by one who lost the answer', async () => {
    let trace: readonly string[] | undefined;
    const id = valueOf(await sender.send(written(), undefined, (kept) => {
      trace = kept;
    }));
    expect(trace).toEqual([]);
    expect(valueOf(await sender.send(written(), trace, noTrace))).toBe(id);
    const own = (await readAs('leder')).comments.filter(({ text }) => text === words);
    expect(own.map((one) => one.id)).toEqual([id]);
    expect(await (await plainPages('leder')).comments()).toEqual(expect.arrayContaining([expect.objectContaining({ id })]));
  });

  it('with the same words as an earlier one is a second one', async () => {
    let trace: readonly string[] = [];
    const second = valueOf(await sender.send(written(), undefined, (kept) => {
      trace = kept;
    }));
    expect(trace).toHaveLength(1);
    expect(trace).not.toContain(second);
    expect(valueOf(await sender.send(written(), trace, noTrace))).toBe(second);
    expect((await readAs('paedagog')).comments.filter(({ text }) => text === words)).toHaveLength(2);
  });

  it('is taken back: the one that arrived, and no other', async () => {
    const [first, second] = (await readAs('paedagog')).comments.filter(({ text }) => text === words);
    valueOf(await sender.takeBack(written(), [first.id]));
    valueOf(await sender.takeBack(written(), [first.id]));
    const left = (await readAs('paedagog')).comments.map(({ id }) => id);
    expect(left).toContain(first.id);
    expect(left).not.toContain(second.id);
    valueOf(await send({ kind: 'uncomment', postId, commentId: first.id }));
    valueOf(await send({ kind: 'uncomment', postId, commentId: first.id }));
    expect((await readAs('paedagog')).comments.filter(({ text }) => text === words)).toEqual([]);
  });

  it('of another person stays', async () => {
    const [others] = (await readAs('paedagog')).comments.filter(({ isMine }) => !isMine);
    if (!others) throw new Error('The sample post has no comment of another person.');
    const answer = await send({ kind: 'uncomment', postId, commentId: others.id });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect((await readAs('paedagog')).comments.map(({ id }) => id)).toContain(others.id);
  });

  it('that SharePoint cannot take is refused, so that the person hears of it', async () => {
    expect(await send(written('x'.repeat(2001)))).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });

  it('to a post that is gone is refused', async () => {
    expect(await send({ ...written(), postId: 999999 })).toMatchObject({ ok: false, error: { kind: 'notFound' } });
    expect(await send({ kind: 'like', postId: 999999, isOn: true })).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  });
});

describe('when somebody else has signed in since, in another tab', () => {
  it('nothing is sent in that person’s name', async () => {
    const strange = await senderOf(tenant, 'paedagog', 'dagplejer');
    const before = await readAs('dagplejer');
    const actions: ReaderAction[] = [
      { kind: 'like', postId, isOn: !before.isLiked }, { kind: 'save', postId, isOn: true },
      { kind: 'tried', postId, isOn: true, experience: 'Ikke min' }, { kind: 'comment', postId, text: 'Ikke min' }
    ];
    for (const action of actions) {
      expect(await strange.send(action, undefined, noTrace)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    }
    expect(await readAs('dagplejer')).toEqual({ ...before, readAt: expect.any(String) as string });
  });
});
