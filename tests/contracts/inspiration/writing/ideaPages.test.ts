import type { DraftPage } from '../../../../src/domain/inspiration/writing/draft';
import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import type { IdeaPages } from '../../../../src/domain/inspiration/writing/ideaPages';
import { startTenant, type RunningTenant } from '../../../support/tenant';
import { readerOf } from '../personsReader';
import { askSharePoint, sitePath, userIdOf, valueOf } from '../personsPosts';
import { aDraftId, anIdea, askedBy, folderOf, itemOf, pagesOf, tellSharePoint } from './personsWriting';

let tenant: RunningTenant;
let pages: IdeaPages;
let folder: string;

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  pages = await pagesOf(tenant, 'ambassadoer');
  folder = await folderOf(tenant, 'ambassadoer');
});

afterAll(() => tenant.stop());

const create = async (idea: Idea): Promise<DraftPage> => valueOf(await pages.create(folder, aDraftId(), idea));
const readIdea = async (pageId: number): Promise<Idea> => valueOf(await pages.open(pageId)).idea;
const textsIn = ({ body }: Idea): string[] => body.map((part) => (part.kind === 'step' ? part.text : part.title));
const filesIn = async (path: string): Promise<string[]> => {
  const { value } = await askSharePoint<{ value: { Name: string }[] }>(
    tenant, 'ejer', `web/getFolderByServerRelativePath(decodedurl='${path}')/files?$select=Name&$top=5000`
  );
  return value.map(({ Name }) => Name);
};
const newestOnBlog = async (): Promise<string | undefined> => {
  const reader = await readerOf(tenant, 'paedagog');
  return valueOf(await reader.readFeedPage({ pageSize: 1 })).posts[0]?.title;
};

describe('a new idea', () => {
  it('is a draft in its author’s folder that colleagues don’t see, and opens as it was written', async () => {
    const idea = anIdea('Bogstavjagt', '<p>Gå en tur</p>', '<p>Find <strong>fem</strong> bogstaver</p>');
    const page = await create(idea);
    expect(page).toMatchObject({ isPublished: false });
    expect(decodeURI(page.url).startsWith(`${folder}/`)).toBe(true);
    const opened = valueOf(await pages.open(page.id));
    expect(opened).toMatchObject({ page, folder, isChangedByMe: true, heldBy: undefined });
    expect(opened.changedBy).toBe(tenant.endpoints.persons.ambassadoer.displayName);
    expect({ ...opened.idea, body: textsIn(opened.idea) }).toEqual({ ...idea, body: textsIn(idea) });
    expect(await (await pagesOf(tenant, 'paedagog')).open(page.id)).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  });

  it('names its author, and stays an idea of the site’s own content type', async () => {
    const { id } = await create(anIdea('Hvem skrev det'));
    const { OData__AuthorBylineId, ContentTypeId } = await askSharePoint<{ OData__AuthorBylineId: number[]; ContentTypeId: string }>(
      tenant, 'ambassadoer', `${itemOf(id)}?$select=OData__AuthorBylineId,ContentTypeId`
    );
    expect(OData__AuthorBylineId).toEqual([await userIdOf(tenant, 'ambassadoer')]);
    expect(ContentTypeId).toMatch(/^0x0101009D1CB255DA76424F860D91F20E6C411800A7B1C0DE5C1D4E0F9A51A3F0C2D4E601/);
  });

  it('made twice under one name is one page, and what is written in it by then is left alone', async () => {
    const name = aDraftId();
    const first = valueOf(await pages.create(folder, name, anIdea('Først')));
    const saved = valueOf(await pages.save(first, anIdea('Fra en anden enhed')));
    const again = valueOf(await pages.create(folder, name, anIdea('Igen')));
    expect(again).toEqual({ ...saved, wasThere: true });
    expect((await readIdea(first.id)).title).toBe('Fra en anden enhed');
    expect((await filesIn(folder)).filter((file) => file.includes(name))).toHaveLength(1);
  });

  it('whose making was cut short is written in the page that is there', async () => {
    const name = aDraftId();
    const file = `${folder}/udkast-${name}.aspx`;
    await tellSharePoint(tenant, 'ambassadoer', `web/getFolderByServerRelativePath(decodedurl='${folder}')/files/addTemplateFile(urlOfFile='${file}',templateFileType=3)`);
    const made = valueOf(await pages.create(folder, name, anIdea('Skrevet færdig')));
    expect(made.wasThere).toBeUndefined();
    expect(made.url).toBe(file);
    expect((await readIdea(made.id)).title).toBe('Skrevet færdig');
  });

  it('is refused where its author may not write', async () => {
    expect(await pages.create(`${sitePath}/SitePages`, aDraftId(), anIdea('Udenfor'))).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    const colleague = await pagesOf(tenant, 'paedagog');
    expect(await colleague.create(folder, aDraftId(), anIdea('Fremmed'))).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(await pages.create(`${folder}/findes-ikke`, aDraftId(), anIdea('Ingen steder'))).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  });
});

describe('opening an idea', () => {
  it('asks once', async () => {
    const { id } = await create(anIdea('Åbnes'));
    const asked = await askedBy(tenant, async () => valueOf(await pages.open(id)));
    expect(asked.map(({ path, units }) => [path.replace(/^.*_api\//, ''), units <= 5])).toEqual([['$batch', true]]);
  });

  it('that somebody has deleted, or saving it, is "not found"', async () => {
    const page = await create(anIdea('Slettes'));
    await tellSharePoint(tenant, 'dblit', `${itemOf(page.id)}/recycle`);
    expect(await pages.open(page.id)).toMatchObject({ ok: false, error: { kind: 'notFound' } });
    expect(await pages.save(page, anIdea('Slettet'))).toMatchObject({ ok: false, error: { kind: 'notFound' } });
    expect(await pages.publish(page, anIdea('Slettet'))).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  });
});

describe('saving', () => {
  it('writes everything at once, in two round trips and three units', async () => {
    const page = await create(anIdea('Før'));
    let saved: DraftPage | undefined;
    const asked = await askedBy(tenant, async () => {
      saved = valueOf(await pages.save(page, anIdea('Efter', '<p>Noget andet</p>')));
    });
    expect(asked.map(({ path }) => path.replace(/^.*_api\//, ''))).toEqual(['$batch', expect.stringContaining(`items(${page.id})`)]);
    expect(asked.reduce((sum, { units }) => sum + units, 0)).toBe(3);
    expect(saved).toMatchObject({ id: page.id, url: page.url });
    expect(saved?.etag).not.toBe(page.etag);
    expect(valueOf(await pages.open(page.id))).toMatchObject({ page: saved, idea: { title: 'Efter' } });
  });

  it('with an older mark is a conflict (412), and changes nothing', async () => {
    const page = await create(anIdea('Min'));
    const reviewer = await pagesOf(tenant, 'dblit');
    valueOf(await reviewer.save(valueOf(await reviewer.open(page.id)).page, anIdea('Redaktørens')));
    const asked = await askedBy(tenant, async () => {
      expect(await pages.save(page, anIdea('Min igen'))).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    });
    expect(asked.map(({ status }) => status)).toContain(412);
    const opened = valueOf(await pages.open(page.id));
    expect(opened).toMatchObject({ idea: { title: 'Redaktørens' }, isChangedByMe: false });
    expect(opened.changedBy).toBe(tenant.endpoints.persons.dblit.displayName);
  });

  it('again after the answer was lost is no conflict: the page says it already', async () => {
    const page = await create(anIdea('Før'));
    const idea = anIdea('Efter', '<p>Med <em>skrå</em> skrift</p><ul><li>og</li><li>punkter</li></ul>');
    const saved = valueOf(await pages.save(page, idea));
    expect(valueOf(await pages.save(page, idea))).toEqual(saved);
    const elsewhere = await pagesOf(tenant, 'ambassadoer');
    expect(valueOf(await elsewhere.save(page, idea))).toEqual(saved);
  });

  it('waits for one who has the page open in SharePoint’s own editor, by name', async () => {
    const page = await create(anIdea('Åben'));
    await tellSharePoint(tenant, 'dblit', `sitepages/pages(${page.id})/checkoutpage`);
    const heldBy = tenant.endpoints.persons.dblit.displayName;
    expect(valueOf(await pages.open(page.id))).toMatchObject({ heldBy });
    const { page: current } = valueOf(await pages.open(page.id));
    expect(await pages.save(current, anIdea('Nej'))).toMatchObject({ ok: false, error: { kind: 'conflict', heldBy } });
  });

  it('by a reviewer leaves the author’s name and the look of the title area as they are', async () => {
    const page = await create(anIdea('Fælles'));
    const path = `sitepages/pages(${page.id})`;
    const layoutOf = async (): Promise<{ properties: Record<string, unknown> }[]> =>
      JSON.parse((await askSharePoint<{ LayoutWebpartsContent: string }>(tenant, 'dblit', path)).LayoutWebpartsContent) as { properties: Record<string, unknown> }[];
    const [area] = await layoutOf();
    await tellSharePoint(tenant, 'dblit', `${path}/checkoutpage`);
    await tellSharePoint(tenant, 'dblit', `${path}/savepageasdraft`, {
      LayoutWebpartsContent: JSON.stringify([{ ...area, properties: { ...area.properties, topicHeader: 'Natur', showTopicHeader: true } }])
    });
    const reviewer = await pagesOf(tenant, 'dblit');
    valueOf(await reviewer.save(valueOf(await reviewer.open(page.id)).page, anIdea('Fælles, rettet')));
    const { userName } = tenant.endpoints.persons.ambassadoer;
    expect((await layoutOf())[0].properties).toMatchObject({
      topicHeader: 'Natur', showTopicHeader: true, title: 'Fælles, rettet', authorByline: [userName]
    });
    const { OData__AuthorBylineId } = await askSharePoint<{ OData__AuthorBylineId: number[] }>(tenant, 'dblit', itemOf(page.id));
    expect(OData__AuthorBylineId).toEqual([await userIdOf(tenant, 'ambassadoer')]);
  });

  it('keeps choices that the site’s owner has added and the portal doesn’t know', async () => {
    const field = `web/getList('${sitePath}/SitePages')/fields/getByInternalNameOrTitle('AmbSettings')`;
    const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
    const { Choices } = await askSharePoint<{ Choices: string[] }>(tenant, 'ejer', `${field}?$select=Choices`);
    await tellSharePoint(tenant, 'ejer', field, { '__metadata': { type: 'SP.FieldMultiChoice' }, Choices: [...Choices, 'Klub'] }, merge);
    const page = await create(anIdea('I klubben'));
    await tellSharePoint(tenant, 'ambassadoer', itemOf(page.id), { AmbSettings: ['Klub'] }, merge);
    const opened = valueOf(await pages.open(page.id));
    valueOf(await pages.save(opened.page, anIdea('I klubben og i børnehaven')));
    const { AmbSettings } = await askSharePoint<{ AmbSettings: string[] }>(tenant, 'ambassadoer', itemOf(page.id));
    expect([...AmbSettings].sort()).toEqual(['Børnehave', 'Klub']);
  });
});

describe('publishing', () => {
  it('puts the idea at the top of the blog, at an address made from its title', async () => {
    const draft = await create(anIdea('Æbler, ører & åer: en lang tur!'));
    const { page, state } = valueOf(await pages.publish(draft, anIdea('Æbler, ører & åer: en lang tur!')));
    expect(state).toBe('published');
    expect(page).toMatchObject({ id: draft.id, isPublished: true, url: encodeURI(`${folder}/aebler-oerer-aaer-en-lang-tur.aspx`) });
    expect(await newestOnBlog()).toBe('Æbler, ører & åer: en lang tur!');
    expect(valueOf(await pages.open(draft.id)).page).toEqual(page);
  });

  it('of another idea with the same title makes an address of its own', async () => {
    const ideas = [anIdea('Samme titel', '<p>en</p>'), anIdea('Samme titel', '<p>to</p>'), anIdea('Samme titel', '<p>tre</p>')];
    const urls: string[] = [];
    for (const idea of ideas) {
      urls.push(valueOf(await pages.publish(await create(idea), idea)).page.url);
    }
    expect(urls.map((url) => url.slice(url.lastIndexOf('/') + 1))).toEqual(['samme-titel.aspx', 'samme-titel-2.aspx', 'samme-titel-3.aspx']);
  });

  it('again keeps the address, and readers have the older text until then', async () => {
    const first = valueOf(await pages.publish(await create(anIdea('Gammel titel')), anIdea('Gammel titel'))).page;
    const changed = valueOf(await pages.save(first, anIdea('Ny titel')));
    expect(changed).toMatchObject({ url: first.url, isPublished: true });
    expect(await newestOnBlog()).toBe('Gammel titel');
    const { page } = valueOf(await pages.publish(changed, anIdea('Ny titel')));
    expect(page.url).toBe(first.url);
    expect(await newestOnBlog()).toBe('Ny titel');
  });

  it('again after the answer was lost publishes the one page once', async () => {
    const idea = anIdea('Kun én gang');
    const draft = await create(idea);
    const { page } = valueOf(await pages.publish(draft, idea));
    expect(valueOf(await pages.publish(draft, idea))).toEqual({ page, state: 'published' });
    expect((await filesIn(folder)).filter((file) => file.startsWith('kun-en-gang'))).toHaveLength(1);
  });

  it('of what somebody else has changed is refused', async () => {
    const draft = await create(anIdea('Kladde'));
    const reviewer = await pagesOf(tenant, 'dblit');
    valueOf(await reviewer.save(valueOf(await reviewer.open(draft.id)).page, anIdea('Redaktørens kladde')));
    expect(await pages.publish(draft, anIdea('Kladde'))).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(valueOf(await pages.open(draft.id)).page.isPublished).toBe(false);
  });
});

describe('when somebody else has signed in since, in another tab', () => {
  it('nothing is written in that person’s name', async () => {
    const page = await create(anIdea('Min egen'));
    const strange = await pagesOf(tenant, 'ambassadoer', 'dblit');
    const before = (await filesIn(folder)).length;
    expect(await strange.save(page, anIdea('Ikke min'))).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect(await strange.publish(page, anIdea('Ikke min'))).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect(await strange.create(folder, aDraftId(), anIdea('Ikke min'))).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect(await filesIn(folder)).toHaveLength(before);
    expect(valueOf(await pages.open(page.id))).toMatchObject({ page, idea: { title: 'Min egen' } });
  });
});
