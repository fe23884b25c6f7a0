import type { FeedCursor, FeedPage } from '../../../src/domain/inspiration/feedPage';
import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import type { Result } from '../../../src/domain/shared/result';
import { personToken, startTenant, type RunningTenant } from '../../support/tenant';
import { readerOf } from './personsReader';
import { samplePosts } from '../../support/samplePosts';

let tenant: RunningTenant;
let reader: InspirationReader;
let pagesApi: (path: string, body?: object) => Promise<Response>;

beforeAll(async () => {
  tenant = await startTenant('content');
  reader = await readerOf(tenant, 'paedagog');
  const token = await personToken(tenant.endpoints, 'ejer');
  pagesApi = (path, body) =>
    fetch(tenant.url(`/sites/ambassadorportal/_api/sitepages/pages${path}`), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify(body ?? {})
    });
  for (let number = 1; number <= 25; number++) await publishNews(number);
}, 60000);

afterAll(() => tenant.stop());
afterEach(() => jest.restoreAllMocks());

/** An ordinary news page, of SharePoint's own content type. */
async function publishNews(number: number): Promise<void> {
  const made = await pagesApi('', {
    PageLayoutType: 'Article', PromotedState: 1, Name: `nyhed-${number}.aspx`, Title: `Nyhed ${number}`
  });
  const { Id: id } = (await made.json()) as { Id: number };
  await pagesApi(`(${id})/savepage`, { Title: `Nyhed ${number}`, CanvasContent1: '[]' });
  expect((await pagesApi(`(${id})/publish`)).status).toBe(200);
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.detail}`);
  return result.value;
}

async function readWhole(pageSize: number): Promise<string[]> {
  const titles: string[] = [];
  let cursor: FeedCursor | undefined;
  do {
    const page: FeedPage = valueOf(await reader.readFeedPage({ cursor, pageSize }));
    titles.push(...page.posts.map((post) => post.title));
    cursor = page.next;
  } while (cursor);
  return titles;
}

const wanted = samplePosts.map((post) => post.title);

describe('a feed among many other news pages', () => {
  it.each([1, 7, 12])('gives every post once and nothing else, %d at a time', async (pageSize) => {
    expect(await readWhole(pageSize)).toEqual(wanted);
  });

  it('is read through windows where SharePoint refuses to sort the whole list', async () => {
    const send = globalThis.fetch;
    const refusal = JSON.stringify({
      'odata.error': {
        code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
        message: { lang: 'da-DK', value: 'The attempted operation is prohibited because it exceeds the list view threshold.' }
      }
    });
    let refused = 0;
    jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      const { pathname, searchParams } = new URL(input instanceof Request ? input.url : String(input));
      const isWholeList = pathname.endsWith('/items') && !searchParams.has('$filter');
      refused += isWholeList ? 1 : 0;
      return isWholeList
        ? Promise.resolve(new Response(refusal, { status: 500, headers: { 'Content-Type': 'application/json' } }))
        : send(input, init);
    });
    expect(await readWhole(12)).toEqual(wanted);
    expect(await readWhole(12)).toEqual(wanted);
    expect(refused).toBe(1);
  });
});
