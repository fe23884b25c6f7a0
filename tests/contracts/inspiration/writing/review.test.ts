import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import type { IdeaPages, Publication } from '../../../../src/domain/inspiration/writing/ideaPages';
import type { WaitingPost, WritingDesk } from '../../../../src/domain/inspiration/writing/writingDesk';
import { startTenant, type RunningTenant } from '../../../support/tenant';
import { readerOf } from '../personsReader';
import { valueOf } from '../personsPosts';
import { aDraftId, anIdea, deskOf, folderOf, officeOf, pagesOf } from './personsWriting';

let tenant: RunningTenant;
let pages: IdeaPages;
let author: WritingDesk;
let reviewer: WritingDesk;
let folder: string;

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  pages = await pagesOf(tenant, 'ambassadoer');
  author = await deskOf(tenant, 'ambassadoer');
  reviewer = await deskOf(tenant, 'dblit');
  folder = await folderOf(tenant, 'ambassadoer');
  valueOf(await (await officeOf(tenant, 'ejer')).setReviewed(true));
});

afterAll(() => tenant.stop());

const submit = async (idea: Idea): Promise<Publication> =>
  valueOf(await pages.publish(valueOf(await pages.create(folder, aDraftId(), idea)), idea));
const waiting = async (title: string): Promise<WaitingPost> => {
  const found = valueOf(await reviewer.readWaiting()).find((post) => post.title === title);
  if (!found) throw new Error(`${title} doesn't wait.`);
  return found;
};
const titlesOnBlog = async (): Promise<string[]> => {
  const page = valueOf(await (await readerOf(tenant, 'paedagog')).readFeedPage({ pageSize: 50 }));
  return page.posts.map(({ title }) => title);
};
const stateOf = async (id: number): Promise<string | undefined> => valueOf(await author.readMine()).find((post) => post.id === id)?.state;

describe('where posts are reviewed', () => {
  it('every desk says so', async () => {
    expect(valueOf(await author.readDesk())).toMatchObject({ isReviewed: true, mayReview: false });
    expect(valueOf(await reviewer.readDesk())).toMatchObject({ isReviewed: true, mayReview: true });
  });

  it('what is published waits, and colleagues don’t see it', async () => {
    const { page, state } = await submit(anIdea('Venter'));
    expect(state).toBe('waiting');
    expect(page.isPublished).toBe(false);
    expect(await stateOf(page.id)).toBe('waiting');
    expect(await titlesOnBlog()).not.toContain('Venter');
    expect(await waiting('Venter')).toMatchObject({
      id: page.id, url: page.url, author: tenant.endpoints.persons.ambassadoer.displayName, isRevision: false
    });
  });

  it('approved, it is on the blog; approved again, nothing more', async () => {
    const { page } = await submit(anIdea('Godkendt'));
    const post = await waiting('Godkendt');
    valueOf(await reviewer.approve(post));
    valueOf(await reviewer.approve(post));
    expect(await titlesOnBlog()).toContain('Godkendt');
    expect(await stateOf(page.id)).toBe('published');
    expect(valueOf(await reviewer.readWaiting()).map(({ title }) => title)).not.toContain('Godkendt');
    expect(valueOf(await pages.open(page.id)).page.isPublished).toBe(true);
  });

  it('sent back, its author reads why, mends it and hands it in again', async () => {
    const { page } = await submit(anIdea('Sendes tilbage'));
    const reason = `Husk at spørge forældrene, "O'Brien" & co. ${'æ'.repeat(300)}`;
    const post = await waiting('Sendes tilbage');
    valueOf(await reviewer.sendBack(post, reason));
    valueOf(await reviewer.sendBack(post, reason));
    const returned = valueOf(await author.readMine()).find(({ id }) => id === page.id);
    expect(returned).toMatchObject({ state: 'returned', reason });
    const opened = valueOf(await pages.open(page.id));
    const { state } = valueOf(await pages.publish(opened.page, { ...opened.idea, title: 'Rettet' }));
    expect(state).toBe('waiting');
    expect((await waiting('Rettet')).id).toBe(page.id);
    expect(await titlesOnBlog()).not.toContain('Sendes tilbage');
  });

  it('changed since the reviewer saw it, it is neither approved nor sent back', async () => {
    const { page } = await submit(anIdea('Set'));
    const seen = await waiting('Set');
    const changed = valueOf(await pages.save(valueOf(await pages.open(page.id)).page, anIdea('Ikke set')));
    expect(await reviewer.approve(seen)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    valueOf(await pages.publish(changed, anIdea('Ikke set')));
    expect(await reviewer.approve(seen)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(await reviewer.sendBack(seen, 'Nej')).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(await titlesOnBlog()).toEqual(expect.not.arrayContaining(['Set', 'Ikke set']));
  });

  it('a revision waits while readers keep what was approved', async () => {
    const { page } = await submit(anIdea('Første udgave'));
    valueOf(await reviewer.approve(await waiting('Første udgave')));
    const opened = valueOf(await pages.open(page.id));
    valueOf(await pages.publish(opened.page, anIdea('Anden udgave')));
    expect(await waiting('Anden udgave')).toMatchObject({ id: page.id, isRevision: true });
    expect(await titlesOnBlog()).toContain('Første udgave');
    expect(valueOf(await pages.open(page.id)).page.isPublished).toBe(true);
    valueOf(await reviewer.approve(await waiting('Anden udgave')));
    expect(await titlesOnBlog()).toContain('Anden udgave');
  });

  it('its author can’t approve it', async () => {
    await submit(anIdea('Egen ros'));
    expect(await author.approve(await waiting('Egen ros'))).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(await (await deskOf(tenant, 'paedagog')).sendBack(await waiting('Egen ros'), 'Nej')).toMatchObject({ ok: false });
    expect(await titlesOnBlog()).not.toContain('Egen ros');
  });

  it('its author takes it back before it was approved', async () => {
    const { page } = await submit(anIdea('Fortrudt'));
    valueOf(await author.unpublish(page.id));
    expect(await stateOf(page.id)).toBe('draft');
    expect(valueOf(await reviewer.readWaiting()).map(({ title }) => title)).not.toContain('Fortrudt');
  });

  it('an approved post with a newer draft is taken off by a reviewer, and its draft stays with its author', async () => {
    const { page } = await submit(anIdea('Godkendt udgave'));
    valueOf(await reviewer.approve(await waiting('Godkendt udgave')));
    valueOf(await pages.save(valueOf(await pages.open(page.id)).page, anIdea('Kladde ovenpå')));
    expect(await author.unpublish(page.id)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(await titlesOnBlog()).toContain('Godkendt udgave');
    valueOf(await reviewer.unpublish(page.id));
    expect(await titlesOnBlog()).toEqual(expect.not.arrayContaining(['Godkendt udgave', 'Kladde ovenpå']));
    expect(valueOf(await pages.open(page.id)).idea.title).toBe('Kladde ovenpå');
  });
});
