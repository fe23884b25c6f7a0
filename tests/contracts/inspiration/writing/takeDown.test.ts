import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import type { IdeaPages } from '../../../../src/domain/inspiration/writing/ideaPages';
import type { WritingDesk } from '../../../../src/domain/inspiration/writing/writingDesk';
import { startTenant, type RunningTenant } from '../../../support/tenant';
import { askSharePoint, valueOf } from '../personsPosts';
import { aDraftId, anIdea, aPicture, deskOf, folderOf, itemOf, pagesOf, tellSharePoint } from './personsWriting';

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

/** Stores a picture and answers an idea that shows it. */
async function picturedIdea(title: string, key = aDraftId()): Promise<{ idea: Idea; url: string }> {
  const stored = valueOf(await pages.storePicture(folder, key, aPicture()));
  const idea = { ...anIdea(title), cover: { key, alt: 'Et barn med en bog', stored } };
  return { idea, url: stored.url };
}

const published = async (idea: Idea): Promise<number> =>
  valueOf(await pages.publish(valueOf(await pages.create(folder, aDraftId(), idea)), idea)).page.id;
const isThere = async (url: string): Promise<boolean> => {
  const asked = askSharePoint(tenant, 'ejer', `web/getFileByServerRelativePath(decodedurl='${url}')?$select=Name`);
  return asked.then(() => true, () => false);
};
const bin = async (of: 'web' | 'site'): Promise<string[]> => {
  const { value } = await askSharePoint<{ value: { LeafName: string }[] }>(tenant, 'ejer', `${of}/recyclebin?$select=LeafName`);
  return value.map(({ LeafName }) => LeafName);
};
const leafOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

describe('a post that is taken down', () => {
  it('is gone with its versions and pictures, those of earlier versions too, and nothing of it is in the recycle bin', async () => {
    const first = await picturedIdea('Slettes');
    const second = await picturedIdea('Slettes');
    const id = await published(first.idea);
    const { page } = valueOf(await pages.open(id));
    valueOf(await pages.save(page, second.idea));
    valueOf(await desk.takeDown(id));
    expect(await isThere(`${folder}/slettes.aspx`)).toBe(false);
    expect([await isThere(first.url), await isThere(second.url)]).toEqual([false, false]);
    const names = ['slettes.aspx', leafOf(first.url), leafOf(second.url)];
    expect((await bin('site')).filter((name) => names.includes(name))).toEqual([]);
    await expect(askSharePoint(tenant, 'ejer', itemOf(id))).rejects.toThrow('404');
  });

  it('takes along what of it its author had thrown into the recycle bin, and nothing else', async () => {
    const { idea, url } = await picturedIdea('I spanden');
    const other = await picturedIdea('En anden');
    const id = await published(idea);
    const recycle = (path: string): Promise<unknown> =>
      tellSharePoint(tenant, 'ambassadoer', `web/getFileByServerRelativePath(decodedurl='${path}')/recycle`);
    await recycle(url);
    await recycle(other.url);
    expect(await bin('web')).toEqual(expect.arrayContaining([leafOf(url), leafOf(other.url)]));
    valueOf(await desk.takeDown(id));
    expect(await bin('site')).not.toContain(leafOf(url));
    expect(await bin('web')).toContain(leafOf(other.url));
  });

  it('leaves pictures that another idea shows', async () => {
    const shared = await picturedIdea('Den ene');
    const id = await published(shared.idea);
    const other = await published({ ...shared.idea, title: 'Den anden' });
    valueOf(await desk.takeDown(id));
    expect(await isThere(shared.url)).toBe(true);
    valueOf(await desk.takeDown(other));
    expect(await isThere(shared.url)).toBe(false);
  });

  it('again, after the answer was lost, is no failure', async () => {
    const id = await published(anIdea('To gange'));
    valueOf(await desk.takeDown(id));
    valueOf(await desk.takeDown(id));
  });

  it('is not taken down by colleagues, nor while somebody has it open in SharePoint’s own editor', async () => {
    const { idea, url } = await picturedIdea('Bliver stående');
    const id = await published(idea);
    for (const person of ['paedagog', 'leder'] as const) {
      expect(await (await deskOf(tenant, person)).takeDown(id)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    }
    await tellSharePoint(tenant, 'dblit', `sitepages/pages(${id})/checkoutpage`);
    const heldBy = tenant.endpoints.persons.dblit.displayName;
    expect(await desk.takeDown(id)).toMatchObject({ ok: false, error: { kind: 'conflict', heldBy } });
    expect([await isThere(url), await isThere(`${folder}/bliver-staaende.aspx`)]).toEqual([true, true]);
  });

  it('is taken down by a reviewer too', async () => {
    const { idea, url } = await picturedIdea('Redaktøren fjerner');
    const id = await published(idea);
    valueOf(await (await deskOf(tenant, 'dblit')).takeDown(id));
    expect([await isThere(url), await isThere(`${folder}/redaktoeren-fjerner.aspx`)]).toEqual([false, false]);
  });

  it('takes of what SharePoint’s editor laid beside it what it shows, and nothing of a page with the same name', async () => {
    const site = '/sites/ambassadorportal';
    const drop = async (name: string): Promise<string> => {
      const dropped = await tellSharePoint<{ ServerRelativeUrl: string }>(
        tenant, 'ejer', `web/getFolderByServerRelativePath(decodedurl='${site}/SiteAssets/SitePages/Inspiration')/files/addUsingPath(decodedurl='${name}',overwrite=true)`
      );
      return dropped.ServerRelativeUrl;
    };
    for (const path of ['SiteAssets/SitePages', 'SiteAssets/SitePages/Inspiration']) {
      await tellSharePoint(tenant, 'ejer', `web/folders/addUsingPath(decodedurl='${site}/${path}')`);
    }
    const [frontPages, own] = [await drop('forside.jpg'), await drop('postens.jpg')];
    const idea = anIdea('Inspiration');
    const stored = { url: own, reference: '{}' };
    const id = await published({ ...idea, cover: { key: 'postens', alt: 'Et billede', stored } });
    expect(await isThere(`${folder}/inspiration.aspx`)).toBe(true);
    valueOf(await (await deskOf(tenant, 'dblit')).takeDown(id));
    expect([await isThere(frontPages), await isThere(own)]).toEqual([true, false]);
  });
});
