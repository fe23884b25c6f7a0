import type { Idea, StoredPicture } from '../../../../src/domain/inspiration/writing/idea';
import type { IdeaPages } from '../../../../src/domain/inspiration/writing/ideaPages';
import { startTenant, type RunningTenant } from '../../../support/tenant';
import { readerOf } from '../personsReader';
import { askSharePoint, postReaderOf, valueOf } from '../personsPosts';
import { aDraftId, anIdea, aPicture, folderOf, pagesOf } from './personsWriting';

let tenant: RunningTenant;
let pages: IdeaPages;
let folder: string;

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  pages = await pagesOf(tenant, 'ambassadoer');
  folder = await folderOf(tenant, 'ambassadoer');
});

afterAll(() => tenant.stop());

const pictureFiles = async (): Promise<string[]> => {
  const path = folder.replace('/SitePages/', '/SiteAssets/');
  const { value } = await askSharePoint<{ value: { ServerRelativeUrl: string }[] }>(
    tenant, 'ambassadoer', `web/getFolderByServerRelativePath(decodedurl='${path}')/files?$select=ServerRelativeUrl`
  );
  return value.map(({ ServerRelativeUrl }) => ServerRelativeUrl);
};
const pictured = (stored: StoredPicture): Idea => {
  const idea = anIdea('Med billede');
  return { ...idea, body: [{ kind: 'step', key: 'a', text: '<p>Se her</p>', picture: { key: 'p', alt: 'En bog på et bord', stored } }] };
};

describe('a picture', () => {
  it('lies where the folder’s ideas have theirs, and twice under one key is one file', async () => {
    const key = aDraftId();
    const first = valueOf(await pages.storePicture(folder, key, aPicture()));
    expect(valueOf(await pages.storePicture(folder, key, aPicture()))).toEqual(first);
    expect(first.url).toBe(`${folder.replace('/SitePages/', '/SiteAssets/')}/${key}.jpg`);
    expect((await pictureFiles()).filter((file) => file.includes(key))).toEqual([first.url]);
    expect(JSON.parse(first.reference)).toMatchObject({ width: 1, height: 1, uniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/i) as string });
  });

  it('of a step is on the page, on the card, and comes back into the idea', async () => {
    const stored = valueOf(await pages.storePicture(folder, aDraftId(), aPicture()));
    const draft = valueOf(await pages.create(folder, aDraftId(), pictured(stored)));
    expect(valueOf(await pages.open(draft.id)).idea.body).toMatchObject([{ text: '<p>Se her</p>', picture: { alt: 'En bog på et bord', stored } }]);
    valueOf(await pages.publish(draft, pictured(stored)));
    const [card] = valueOf(await (await readerOf(tenant, 'paedagog')).readFeedPage({ pageSize: 1 })).posts;
    const { uniqueId } = JSON.parse(stored.reference) as { uniqueId: string };
    expect(card.picture).toContain(uniqueId);
    const { blocks } = valueOf(await (await postReaderOf(tenant, 'paedagog')).readPost(draft.id));
    expect(blocks).toContainEqual({ kind: 'picture', url: stored.url, alt: 'En bog på et bord' });
    expect(pages.blocksOf(pictured(stored))).toEqual(blocks);
  });

  it('that an author takes out of an idea leaves the card too', async () => {
    const stored = valueOf(await pages.storePicture(folder, aDraftId(), aPicture()));
    const draft = valueOf(await pages.create(folder, aDraftId(), pictured(stored)));
    const { page } = valueOf(await pages.publish(draft, pictured(stored)));
    valueOf(await pages.publish(page, anIdea('Uden billede')));
    const [card] = valueOf(await (await readerOf(tenant, 'paedagog')).readFeedPage({ pageSize: 1 })).posts;
    expect(card).toMatchObject({ id: draft.id, title: 'Uden billede', picture: undefined });
  });

  it('is refused from one who may not write there, and where it is no picture', async () => {
    const colleague = await pagesOf(tenant, 'paedagog');
    expect(await colleague.storePicture(folder, aDraftId(), aPicture())).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    const text = new Blob(['<svg onload="alert(1)"/>'], { type: 'image/svg+xml' });
    expect(await pages.storePicture(folder, aDraftId(), text)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });

  it('of a strange name can’t leave its folder', async () => {
    const { url } = valueOf(await pages.storePicture(folder, "../../x')/a", aPicture()));
    expect(url.slice(0, url.lastIndexOf('/'))).toBe(folder.replace('/SitePages/', '/SiteAssets/'));
  });
});
