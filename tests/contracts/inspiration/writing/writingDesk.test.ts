import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import type { IdeaPages } from '../../../../src/domain/inspiration/writing/ideaPages';
import type { OwnPost, WritingDesk } from '../../../../src/domain/inspiration/writing/writingDesk';
import { startTenant, type RunningTenant } from '../../../support/tenant';
import { readerOf } from '../personsReader';
import { askSharePoint, sitePath, valueOf } from '../personsPosts';
import { aDraftId, anIdea, askedBy, deskOf, folderOf, itemOf, pagesOf, tellSharePoint } from './personsWriting';

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

const draft = async (idea: Idea): Promise<number> => valueOf(await pages.create(folder, aDraftId(), idea)).id;
const published = async (idea: Idea): Promise<number> =>
  valueOf(await pages.publish(valueOf(await pages.create(folder, aDraftId(), idea)), idea)).page.id;
const saveAs = async (id: number, idea: Idea): Promise<void> => {
  valueOf(await pages.save(valueOf(await pages.open(id)).page, idea));
};
const mine = async (id: number): Promise<OwnPost | undefined> => valueOf(await desk.readMine()).find((post) => post.id === id);
const titlesOnBlog = async (): Promise<string[]> => {
  const page = valueOf(await (await readerOf(tenant, 'paedagog')).readFeedPage({ pageSize: 50 }));
  return page.posts.map(({ title }) => title);
};

describe('the desk', () => {
  it('of an ambassador has a folder, the institutions and the tools, in one round trip of at most 10 units', async () => {
    const asked = await askedBy(tenant, async () => {
      const { name, folders, isReviewed, mayReview, mayManage, tools } = valueOf(await desk.readDesk());
      expect({ name, folders, isReviewed, mayReview, mayManage }).toEqual({
        name: tenant.endpoints.persons.ambassadoer.displayName,
        folders: [{ path: expect.stringMatching(new RegExp(`^${sitePath}/SitePages/Ideer/\\d+$`)) as string }],
        isReviewed: false, mayReview: false, mayManage: false
      });
      expect(tools).toContain('Book Creator');
    });
    expect(asked.map(({ path }) => path.replace(/^.*_api\//, ''))).toEqual(['$batch']);
    expect(asked[0].units).toBeLessThanOrEqual(10);
  });

  it.each([
    ['paedagog', { mayReview: false, mayManage: false }],
    ['leder', { mayReview: false, mayManage: false }],
    ['dblit', { mayReview: true, mayManage: false }],
    ['ejer', { mayReview: true, mayManage: true }]
  ] as const)('of %s has no folder, and what that person may', async (person, may) => {
    expect(valueOf(await (await deskOf(tenant, person)).readDesk())).toMatchObject({ folders: [], ...may });
    expect(valueOf(await (await deskOf(tenant, person)).readMine())).toEqual([]);
  });

  it('of a site on which nobody made folders yet has none, which is no failure', async () => {
    const bare = await startTenant('provisioned');
    try {
      const root = `web/getFolderByServerRelativePath(decodedurl='${sitePath}/SitePages/Ideer')`;
      await tellSharePoint(bare, 'ejer', root, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
      expect(valueOf(await (await deskOf(bare, 'ambassadoer')).readDesk())).toMatchObject({ folders: [], mayReview: false });
    } finally {
      await bare.stop();
    }
  });
});

describe('my posts', () => {
  it('tell how each stands, in one round trip once the desk is known', async () => {
    const ids = { draft: await draft(anIdea('Kladde')), out: await published(anIdea('Ude')), changed: await published(anIdea('Ændret')) };
    await saveAs(ids.changed, anIdea('Ændret igen'));
    const asked = await askedBy(tenant, async () => {
      const posts = new Map(valueOf(await desk.readMine()).map((post) => [post.id, post]));
      expect(posts.get(ids.draft)).toMatchObject({ title: 'Kladde', state: 'draft', publishedAt: undefined });
      expect(posts.get(ids.out)).toMatchObject({ title: 'Ude', state: 'published', url: `${folder}/ude.aspx` });
      expect(posts.get(ids.out)?.publishedAt).toMatch(/^\d{4}-.*Z$/);
      expect(posts.get(ids.changed)).toMatchObject({ title: 'Ændret igen', state: 'changed', changedBy: tenant.endpoints.persons.ambassadoer.displayName });
    });
    expect(asked).toHaveLength(1);
    expect(asked[0].units).toBeLessThanOrEqual(2);
  });

  it('come with the last changed first', async () => {
    const changedAt = valueOf(await desk.readMine()).map((post) => post.changedAt);
    expect(changedAt).toEqual([...changedAt].sort().reverse());
  });
});

describe('taking a post off the blog', () => {
  it('hides it from colleagues, keeps it as a draft, and publishing shows it again at its address', async () => {
    const id = await published(anIdea('Tages af'));
    valueOf(await desk.unpublish(id));
    valueOf(await desk.unpublish(id));
    expect(await titlesOnBlog()).not.toContain('Tages af');
    expect(await mine(id)).toMatchObject({ state: 'withdrawn' });
    const { page, idea } = valueOf(await pages.open(id));
    expect(page.isPublished).toBe(false);
    const again = valueOf(await pages.publish(page, idea));
    expect(again.page.url).toBe(`${folder}/tages-af.aspx`);
    expect(await mine(id)).toMatchObject({ state: 'published' });
    expect(await titlesOnBlog()).toContain('Tages af');
  });

  it('and publishing it in SharePoint’s own editor, it is published', async () => {
    const id = await published(anIdea('Frem og tilbage'));
    valueOf(await desk.unpublish(id));
    await tellSharePoint(tenant, 'ambassadoer', `sitepages/pages(${id})/publish`);
    expect(await mine(id)).toMatchObject({ state: 'published' });
    expect(valueOf(await pages.open(id)).page.isPublished).toBe(true);
    valueOf(await desk.unpublish(id));
    expect(await mine(id)).toMatchObject({ state: 'withdrawn' });
    expect(await titlesOnBlog()).not.toContain('Frem og tilbage');
  });

  it('that was begun, and whose answer was lost, is completed', async () => {
    const id = await published(anIdea('Halvvejs'));
    await tellSharePoint(tenant, 'ambassadoer', `${itemOf(id)}/file/unpublish`, { comment: 'Taget af bloggen' });
    const asked = await askedBy(tenant, async () => valueOf(await desk.unpublish(id)));
    expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path).join()).not.toMatch(/publish|restore/i);
    expect(await mine(id)).toMatchObject({ state: 'withdrawn' });
  });

  it('with a newer draft shows nobody the draft, and keeps it', async () => {
    const id = await published(anIdea('Vist', '<p>Vist tekst</p>'));
    await saveAs(id, anIdea('Ikke vist endnu', '<p>Ny tekst</p>'));
    valueOf(await desk.unpublish(id));
    expect(await titlesOnBlog()).toEqual(expect.not.arrayContaining(['Vist', 'Ikke vist endnu']));
    expect(await mine(id)).toMatchObject({ state: 'withdrawn', title: 'Ikke vist endnu' });
    expect(valueOf(await pages.open(id)).idea.body).toMatchObject([{ text: '<p>Ny tekst</p>' }]);
    const { value } = await askSharePoint<{ value: { Title: string; VersionLabel: string }[] }>(
      tenant, 'ambassadoer', `${itemOf(id)}/versions?$select=Title,VersionLabel`
    );
    expect(value.filter(({ VersionLabel }) => VersionLabel.endsWith('.0')).map(({ Title }) => Title)).not.toContain('Ikke vist endnu');
  });

  it('is refused from others, and waits for one who has it open in SharePoint’s editor', async () => {
    const id = await published(anIdea('Bliver'));
    expect(await (await deskOf(tenant, 'paedagog')).unpublish(id)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    await tellSharePoint(tenant, 'dblit', `sitepages/pages(${id})/checkoutpage`);
    const heldBy = tenant.endpoints.persons.dblit.displayName;
    expect(await desk.unpublish(id)).toMatchObject({ ok: false, error: { kind: 'conflict', heldBy } });
    expect(await titlesOnBlog()).toContain('Bliver');
  });
});

describe('"Passer den stadig?"', () => {
  const at = '2026-11-22T08:00:00Z';

  it('is answered without anything else being shown', async () => {
    const id = await published(anIdea('Passer'));
    valueOf(await desk.confirm(id, at));
    expect(await mine(id)).toMatchObject({ state: 'published', confirmedAt: '2026-11-22T08:00:00.000Z' });
    const changed = await published(anIdea('Passer næsten'));
    await saveAs(changed, anIdea('Passer ikke endnu'));
    valueOf(await desk.confirm(changed, at));
    expect(await mine(changed)).toMatchObject({ state: 'changed', confirmedAt: '2026-11-22T08:00:00.000Z' });
    expect(await titlesOnBlog()).toEqual(expect.arrayContaining(['Passer', 'Passer næsten']));
  });

  it('is not somebody else’s to answer', async () => {
    const id = await published(anIdea('Andres'));
    expect(await (await deskOf(tenant, 'paedagog')).confirm(id, at)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(await desk.confirm(99999, at)).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  });
});
