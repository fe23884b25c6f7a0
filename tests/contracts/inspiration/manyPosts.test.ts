import { ideaContentType } from '../../../src/gateways/sharepoint/inspiration/feedQueries';
import { addManyPosts } from '../../builders/posts/manyPosts';
import { madeUpIdea } from '../../builders/posts/madeUpIdea';
import { setFaults } from '../../support/faults';
import { samplePosts } from '../../support/samplePosts';
import { personToken, startTenant, type RunningTenant } from '../../support/tenant';

const now = new Date('2026-11-21T12:00:00Z');
const count = 250;

let tenant: RunningTenant;
let token: string;

beforeAll(async () => {
  tenant = await startTenant('content');
  token = await personToken(tenant.endpoints, 'dblit');
});

afterAll(() => tenant.stop());

const add = (): Promise<number> => addManyPosts({ url: tenant.endpoints.sharepoint.siteUrl, token }, { count, now });

interface Row {
  Title: string;
  FileLeafRef: string;
  FirstPublishedDate: string;
  PromotedState: number;
  ContentTypeId: string;
  AmbThemes: string[];
  AmbTool: string;
}

/** News, or with the state 1 what is to become news when it is published. */
async function readNews(state = 2): Promise<Row[]> {
  const columns = 'Title,FileLeafRef,FirstPublishedDate,PromotedState,ContentTypeId,AmbThemes,AmbTool';
  const path = `/sites/ambassadorportal/_api/web/getList('/sites/ambassadorportal/SitePages')/items?$select=${columns}`;
  const response = await fetch(tenant.url(`${path}&$filter=PromotedState eq ${state}&$top=5000`), {
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' }
  });
  return ((await response.json()) as { value: Row[] }).value;
}

describe('made-up posts', () => {
  it('are all there, each once, after an interruption and a repetition', async () => {
    // The seed of a day on which it gets as far as pages that are made and not published yet.
    await setFaults(tenant, { failRate: 0.3, failWith: 503, seed: 7 });
    await expect(add()).rejects.toThrow('503');
    await setFaults(tenant, {});
    expect((await readNews(1)).length).toBeGreaterThan(0);
    expect(await add()).toBeGreaterThan(0);
    expect(await add()).toBe(0);
    expect(await readNews()).toHaveLength(samplePosts.length + count);
  });

  it('are news of the content type of ideas, dated and described as they were made up', async () => {
    const rows = await readNews();
    for (const idea of [0, 39, 249].map((index) => madeUpIdea(index, count, now))) {
      const row = rows.find(({ FileLeafRef }) => FileLeafRef === idea.file);
      expect(row).toMatchObject({ Title: idea.title, AmbThemes: idea.themes, AmbTool: idea.tool });
      expect(row?.FirstPublishedDate).toBe(idea.publishedAt.replace('.000Z', 'Z'));
      expect(row?.ContentTypeId.startsWith(ideaContentType)).toBe(true);
    }
  });
});
