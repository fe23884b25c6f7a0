import type { IdeaPages } from '../../../../src/domain/inspiration/writing/ideaPages';
import { startTenant, type RunningTenant } from '../../../support/tenant';
import { askSharePoint, valueOf } from '../personsPosts';
import { aDraftId, anIdea, folderOf, pagesOf } from './personsWriting';

let tenant: RunningTenant;
let pages: IdeaPages;
let folder: string;

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  pages = await pagesOf(tenant, 'ambassadoer');
  folder = await folderOf(tenant, 'ambassadoer');
});

afterAll(() => tenant.stop());

describe('a new idea', () => {
  it('is a draft in the author’s folder, and opens as it was written', async () => {
    const idea = anIdea('Bogstavjagt', '<p>Gå en tur</p>', '<p>Find <strong>fem</strong> bogstaver</p>');
    const page = valueOf(await pages.create(folder, aDraftId(), idea));
    const opened = valueOf(await pages.open(page.id));
    console.log(page, JSON.stringify(opened, null, 1));
    expect(opened.page).toEqual(page);
    console.log(await askSharePoint(tenant, 'ambassadoer', `web/lists/getByTitle('Webstedssider')/items(${page.id})`).catch(String));
  });
});
