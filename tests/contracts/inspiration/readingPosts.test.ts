import type { PostReader } from '../../../src/domain/inspiration/postReader';
import type { PostResponses, ReadPost } from '../../../src/domain/inspiration/readPost';
import { setFaults } from '../../support/faults';
import { samplePosts } from '../../support/samplePosts';
import { personToken, readRequests, startTenant, type LoggedRequest, type PersonKey, type RunningTenant } from '../../support/tenant';
import { askSharePoint, idOfPost, postReaderOf, sampleAnswers, sitePath, valueOf } from './personsPosts';

const slug = 'bamse-paa-besoeg';
let tenant: RunningTenant;
let reader: PostReader;
let postId: number;

beforeAll(async () => {
  tenant = await startTenant('content');
  reader = await postReaderOf(tenant, 'paedagog');
  postId = await idOfPost(tenant, slug);
});

afterAll(() => tenant.stop());
afterEach(() => setFaults(tenant, {}));

const nameOf = (person: PersonKey): string => tenant.endpoints.persons[person].displayName;
const sampleOf = (name: string) => samplePosts.find((post) => post.slug === name)!;

async function asked(work: () => Promise<unknown>): Promise<LoggedRequest[]> {
  const since = new Date().toISOString();
  await work();
  return (await readRequests(tenant, since)).filter(({ path }) => path.includes('/_api/'));
}

function responsesIn(post: ReadPost): PostResponses {
  return valueOf(post.responses);
}

describe('reading a post, as a pædagog', () => {
  it('takes one round trip', async () => {
    const requests = await asked(async () => valueOf(await reader.readPost(postId)));
    expect(requests.map(({ path }) => path.replace(/^.*\/_api/, ''))).toEqual(['/$batch']);
    expect(requests[0].units).toBeLessThanOrEqual(10);
    expect(requests[0].bytesOut).toBeLessThanOrEqual(30 * 1024);
  });

  it('gives title, facts, author, and what stands on the page in its order', async () => {
    const { card, author, blocks } = valueOf(await reader.readPost(postId));
    const { title, teaser, tool, minutes, steps, bannerAlt } = sampleOf(slug);
    expect(card).toMatchObject({ id: postId, title, teaser, tool, minutes });
    expect(author).toBe(nameOf(sampleOf(slug).author as PersonKey));
    const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.alt] : []));
    expect(pictures).toEqual([bannerAlt, ...steps.flatMap(({ alt }) => alt ?? [])]);
    const text = blocks.flatMap((block) => (block.kind === 'text' ? [block.html] : [])).join('');
    const places = steps.map((step) => text.indexOf(step.text.slice(0, 20)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(blocks.filter(({ kind }) => kind === 'other')).toEqual([]);
  });

  it('gives every sample post whole', async () => {
    for (const post of samplePosts) {
      const { card, blocks, responses } = valueOf(await reader.readPost(await idOfPost(tenant, post.slug)));
      expect(card.title).toBe(post.title);
      expect(blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(1 + post.steps.filter(({ picture }) => picture).length);
      expect(valueOf(responses).reports.map(({ experience }) => experience).sort()).toEqual(post.tried.map(({ text }) => text).sort());
    }
  });

  it('tells what colleagues answered, and which of it is one’s own', async () => {
    const { comments, likes, tried } = sampleAnswers(slug);
    const responses = responsesIn(valueOf(await reader.readPost(postId)));
    expect(responses).toMatchObject({ likeCount: likes.length, isLiked: likes.includes('paedagog'), canComment: true });
    expect(responses.comments.map(({ author, text, isMine }) => ({ author, text, isMine }))).toEqual(
      comments.map(({ by, text }) => ({ author: nameOf(by), text, isMine: by === 'paedagog' }))
    );
    const reports = responses.reports.map(({ author, experience, isMine }) => ({ author, experience, isMine }));
    expect(reports).toHaveLength(tried.length);
    expect(reports).toEqual(
      expect.arrayContaining(tried.map(({ by, text }) => ({ author: nameOf(by), experience: text, isMine: by === 'paedagog' })))
    );
  });

  it('tells what is saved to the one who saved it, and to nobody else', async () => {
    const saved = samplePosts.find((post) => post.saved?.includes('paedagog'))!;
    const id = await idOfPost(tenant, saved.slug);
    const own = responsesIn(valueOf(await reader.readPost(id)));
    const owners = responsesIn(valueOf(await (await postReaderOf(tenant, 'ejer')).readPost(id)));
    expect([own.isSaved, owners.isSaved]).toEqual([true, false]);
  });

  it('gives all comments of a post that has hundreds, replies among them', async () => {
    const token = await personToken(tenant.endpoints, 'leder');
    const items = `${sitePath}/_api/web/getList('${sitePath}/SitePages')/items`;
    const post = (path: string, text: string): Promise<Response> =>
      fetch(tenant.url(`${items}(${postId})/comments${path}`), {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ text })
      });
    const texts = Array.from({ length: 230 }, (_, number) => `Kommentar ${number}`);
    for (const text of texts) expect((await post('', text)).status).toBe(201);
    const { value: [last] } = await askSharePoint<{ value: { id: string }[] }>(
      tenant, 'leder', `web/getList('${sitePath}/SitePages')/items(${postId})/comments?$top=1`
    );
    expect((await post(`(${last.id})/replies`, 'Et svar')).status).toBe(201);
    const { comments } = responsesIn(valueOf(await reader.readPost(postId)));
    const before = sampleAnswers(slug).comments.map(({ text }) => text);
    expect(comments.map(({ text }) => text)).toEqual([...before, ...texts, 'Et svar']);
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
  });
});

describe('a post that cannot be read', () => {
  it('is "not found" when it is not there, or is no idea', async () => {
    expect(await reader.readPost(999999)).toMatchObject({ ok: false, error: { kind: 'notFound' } });
    const { value: [frontPage] } = await askSharePoint<{ value: { Id: number }[] }>(
      tenant, 'paedagog', `web/getList('${sitePath}/SitePages')/items?$filter=FileLeafRef eq 'Inspiration.aspx'&$select=Id`
    );
    expect(await reader.readPost(frontPage.Id)).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  });

  it('is read all the same when every other request fails or breaks', async () => {
    await setFaults(tenant, { failRate: 0.3, dropRate: 0.2, failWith: 503, seed: 5 });
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await reader.readPost(postId));
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(3);
  });

  it('says that SharePoint is down, when it is', async () => {
    await setFaults(tenant, { failRate: 1, failWith: 502 });
    expect(await reader.readPost(postId)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });
});

describe('a post whose responses cannot be read', () => {
  afterEach(() => jest.restoreAllMocks());

  /** One request within the round trip is answered with a failure. */
  function failWithin(what: RegExp): void {
    const send = globalThis.fetch;
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const body = typeof init?.body === 'string' ? init.body.replace(what, '/_api/web/findesIkke') : init?.body;
      return send(input, { ...init, body });
    });
  }

  it.each([
    ['likes', /\/_api\/\S+likedByInformation/],
    ['comments', /\/_api\/\S+\/comments\S+/],
    ['tries', /\/_api\/\S+Tried\S+/],
    ['savings', /\/_api\/\S+Saved\S+/]
  ])('is shown, and says that they failed rather than that there are none: %s', async (_, part) => {
    failWithin(part);
    const { card, blocks, responses } = valueOf(await reader.readPost(postId));
    expect(card.title).toBe(sampleOf(slug).title);
    expect(blocks.length).toBeGreaterThan(3);
    expect(responses).toMatchObject({ ok: false });
  });

  it('gives them when it is asked for again', async () => {
    const { responses } = valueOf(await reader.readPost(postId));
    expect(valueOf(responses).likeCount).toBe(sampleAnswers(slug).likes.length);
  });
});

describe('related posts', () => {
  it('share a theme or the tool, are never the post itself, and cost one query', async () => {
    for (const { slug: name } of samplePosts.slice(0, 8)) {
      const { card } = valueOf(await reader.readPost(await idOfPost(tenant, name)));
      let related: readonly { id: number; themes: readonly string[]; tool?: string }[] = [];
      const requests = await asked(async () => {
        related = valueOf(await reader.readRelated(card, 3));
      });
      expect(requests.map(({ units }) => units)).toEqual([2]);
      expect(related).toHaveLength(3);
      for (const other of related) {
        expect(other.id).not.toBe(card.id);
        expect(other.tool === card.tool || other.themes.some((theme) => (card.themes as readonly string[]).includes(theme))).toBe(true);
      }
    }
  });
});
