import fc from 'fast-check';
import { isWithin, type FeedFilter } from '../../../src/domain/inspiration/feedFilter';
import type { FeedView, Found, InspirationFinder } from '../../../src/domain/inspiration/inspirationFinder';
import type { PostCard } from '../../../src/domain/inspiration/post';
import type { Result } from '../../../src/domain/shared/result';
import { samplePosts } from '../../support/samplePosts';
import { setFaults } from '../../support/faults';
import { personToken, readRequests, startTenant, type LoggedRequest, type PersonKey, type RunningTenant } from '../../support/tenant';
import { finderOf, keptInMemory } from './personsFinder';
import { publishedIdeas } from './publishedIdeas';

const sitePath = '/sites/ambassadorportal';
let tenant: RunningTenant;
let finder: InspirationFinder;
let ideas: PostCard[];

beforeAll(async () => {
  tenant = await startTenant('content');
  finder = await finderOf(tenant, 'paedagog');
  ideas = await publishedIdeas(tenant);
});

afterAll(() => tenant.stop());
afterEach(() => jest.restoreAllMocks());

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(`${result.error.kind}: ${result.error.detail}`);
  }
  return result.value;
}

async function find(text: string, filter: FeedFilter = {}, view: FeedView = 'newest', by = finder): Promise<Found> {
  return valueOf(await by.find({ text, view, filter }));
}

async function askedBy(work: () => Promise<unknown>): Promise<LoggedRequest[]> {
  const since = new Date().toISOString();
  await work();
  return (await readRequests(tenant, since)).filter(({ path }) => path.includes('/_api/'));
}

const idsOf = (found: Found): number[] => found.posts.map(({ id }) => id);
const titlesOf = (found: Found): string[] => idsOf(found).map((id) => ideas.find((idea) => idea.id === id)!.title);
const idOfSlug = (slug: string): number => ideas.find(({ url }) => url.endsWith(`/${slug}.aspx`))!.id;

async function rest(person: PersonKey, path: string, init: RequestInit & { json?: object } = {}): Promise<Response> {
  const { json, ...more } = init;
  return fetch(tenant.url(`${sitePath}/_api/${path}`), {
    ...more,
    method: json || more.method ? more.method ?? 'POST' : 'GET',
    headers: {
      Authorization: `Bearer ${await personToken(tenant.endpoints, person)}`,
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json;odata=nometadata',
      ...more.headers
    },
    body: json && JSON.stringify(json)
  });
}

describe('finding by filters', () => {
  const filter: FeedFilter = { theme: 'natureOutdoorScience', setting: 'kindergarten', underMinutes: 30 };

  it('gives all ideas within them, newest first, and says how many each other choice would leave', async () => {
    const found = await find('', filter);
    expect(idsOf(found)).toEqual(ideas.filter((idea) => isWithin(filter, idea)).map(({ id }) => id));
    expect(found.counts.theme.socialDevelopment).toBe(
      ideas.filter((idea) => isWithin({ ...filter, theme: 'socialDevelopment' }, idea)).length
    );
    expect(found.counts.underMinutes[60]).toBe(ideas.filter((idea) => isWithin({ ...filter, underMinutes: 60 }, idea)).length);
  });

  it('asks nothing of SharePoint when a filter changes', async () => {
    await find('');
    expect(await askedBy(() => find('', { place: 'outdoors' }))).toEqual([]);
  });

  it('asks at the next visit for what has changed, and shows what is known without waiting for it', async () => {
    const kept = keptInMemory();
    await find('', {}, 'newest', await finderOf(tenant, 'paedagog', { kept }));
    const next = await finderOf(tenant, 'paedagog', { kept });
    const asked = await askedBy(async () => {
      expect((await find('', {}, 'newest', next)).posts).toHaveLength(samplePosts.length);
      await find('snegl', {}, 'newest', next);
    });
    const pages = asked.filter(({ path }) => path.includes('/items'));
    expect(pages.map(({ path, units }) => ({ isChanges: path.includes('Modified'), units }))).toEqual([{ isChanges: true, units: 2 }]);
  });

  it('keeps nothing on the device that names a person', async () => {
    const kept = keptInMemory();
    await find('', {}, 'newest', await finderOf(tenant, 'paedagog', { kept }));
    const text = JSON.stringify(await kept.read());
    expect(text).toContain(samplePosts[0].title);
    for (const { userName, displayName } of Object.values(tenant.endpoints.persons)) {
      expect(text).not.toContain(userName);
      expect(text).not.toContain(displayName);
    }
  });
});

describe('finding by words', () => {
  it('asks SharePoint once for a text, however the filters change', async () => {
    const asked = await askedBy(async () => {
      await find('lommelygte');
      await find('lommelygte', { setting: 'nursery' });
      await find('lommelygte', { setting: 'kindergarten' });
    });
    expect(asked.map(({ path, units }) => ({ isSearch: path.includes('search/query'), units }))).toEqual([{ isSearch: true, units: 2 }]);
  });

  it('shows the place in the text where the words are, when title and teaser lack them', async () => {
    const found = await find('sæbe');
    const post = found.posts.find(({ id }) => id === idOfSlug('haandvask-i-seks-billeder'))!;
    expect(post.excerpt).toMatch(/sæbe/);
    expect(post.excerpt).not.toMatch(/[<>]/);
    expect(found.marks).toContain('sæbe');
    expect((await find('håndvask')).posts[0].excerpt).toBeUndefined();
  });

  it('marks the words as they stand, in any inflection', async () => {
    const { marks } = await find('snegle');
    expect(marks).toEqual(expect.arrayContaining(['sneglen']));
  });

  it('says what a misspelt word was taken for, and leaves a rare one that stands in a text alone', async () => {
    expect((await find('ukulel akorder')).corrected).toContain('akkorder');
    expect((await find('Kildekritk i 8. klasse')).corrected).toBe('kildekritik i 8 klasse');
    expect((await find('støvsuger')).corrected).toBeUndefined();
    expect((await find('snegle')).corrected).toBeUndefined();
  });

  it('finds nothing where nothing fits, and counts what would fit without the filter', async () => {
    expect(await find('qwertzuiop')).toMatchObject({ posts: [] });
    const elsewhere = await find('ukulele', { setting: 'nursery' });
    expect(elsewhere.posts).toEqual([]);
    expect(elsewhere.counts.setting.afterSchool).toBeGreaterThan(0);
  });

  it.each(['', '   ', '?!…', '":*()', 'og', 'hvordan kan vi'])('takes %j as no search', async (text) => {
    expect(idsOf(await find(text))).toEqual(ideas.map(({ id }) => id));
  });

  it('takes a theme alone, by its old name or new, as all ideas with it', async () => {
    const wanted = ideas.filter(({ themes }) => themes.includes('socialDevelopment')).map(({ title }) => title).sort();
    expect(titlesOf(await find('sociale kompetencer')).sort()).toEqual(wanted);
    expect(titlesOf(await find('Social udvikling')).sort()).toEqual(wanted);
  });

  it.each(['"lyd" AND (', 'title:snegl', "sneglen's", 'NOT snegl', 'snegl OR', 'path:http://x/ snegl', 'snegl*', '-snegl +lup', '{snegl}', 'XRANK(cb=1) snegl'])(
    'takes %j as words',
    async (text) => {
      expect(await find(text)).toMatchObject({ isShallow: false });
    }
  );

  it('takes whatever people type, and SharePoint understands what is asked of it', async () => {
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom('AND', '(', ')', '"', ':', '*', "'", 'snegl', 'NEAR', 'å', '&', '%', '#', '<'), { maxLength: 12 }).map((parts) => parts.join(' ')));
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        expect((await find(text)).isShallow).toBe(false);
      }),
      { numRuns: 60 }
    );
  });

  it('still finds in titles and teasers where search fails, and says so; then asks again', async () => {
    const send = globalThis.fetch;
    jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) =>
      typeof input === 'string' && input.includes('search/query') ? Promise.resolve(new Response('{}', { status: 403 })) : send(input, init)
    );
    const shallow = await find('sneglen lup');
    expect(shallow.isShallow).toBe(true);
    expect(titlesOf(shallow)[0]).toBe('Sneglen under luppen');
    jest.restoreAllMocks();
    expect((await find('sneglen lup')).isShallow).toBe(false);
  });
});

describe('finding on a bad day', () => {
  it('goes on with what the device knows, when the network is lost', async () => {
    const kept = keptInMemory();
    await find('', {}, 'newest', await finderOf(tenant, 'paedagog', { kept }));
    const visit = await finderOf(tenant, 'paedagog', { kept });
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(idsOf(await find('', { place: 'outdoors' }, 'newest', visit))).toEqual(
      ideas.filter(({ place }) => place === 'outdoors').map(({ id }) => id)
    );
    const found = await find('ukulel', {}, 'newest', visit);
    expect(found.isShallow).toBe(true);
    expect(titlesOf(found)).toContain('Morgensang med to akkorder');
  });

  it('says that it failed where nothing is known and nothing can be asked, and finds when it can', async () => {
    const visit = await finderOf(tenant, 'paedagog');
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await visit.find({ text: 'snegl', view: 'newest', filter: {} })).toMatchObject({ ok: false });
    jest.restoreAllMocks();
    expect(titlesOf(await find('snegl', {}, 'newest', visit))).toContain('Sneglen under luppen');
  });

  it('finds the same when a tenth of all requests fail', async () => {
    const wanted = idsOf(await find('snegl'));
    await setFaults(tenant, { failRate: 0.1, failWith: 503, seed: 4 });
    try {
      const visit = await finderOf(tenant, 'paedagog');
      expect(idsOf(await find('snegl', {}, 'newest', visit))).toEqual(wanted);
    } finally {
      await setFaults(tenant, {});
    }
  });
});

describe('what people have done with ideas', () => {
  const titles = (posts: typeof samplePosts): string[] => posts.map(({ title }) => title);

  it('shows what a person has saved, and nobody else', async () => {
    const wanted = titles(samplePosts.filter(({ saved }) => saved?.includes('paedagog')));
    expect(wanted.length).toBeGreaterThan(0);
    expect(titlesOf(await find('', {}, 'saved')).sort()).toEqual(wanted.sort());
    const other = await finderOf(tenant, 'leder');
    expect(titlesOf(await find('', {}, 'saved', other))).toEqual(titles(samplePosts.filter(({ saved }) => saved?.includes('leder'))));
  });

  it('shows what a person saves now, last saved first', async () => {
    const id = idOfSlug('tangram-to-og-to');
    await rest('paedagog', "web/getlist('/sites/ambassadorportal/Lists/Saved')/items", { json: { AmbPostId: id } });
    await rest('paedagog', "web/getlist('/sites/ambassadorportal/Lists/Saved')/items", { json: { AmbPostId: id } });
    const ids = idsOf(await find('', {}, 'saved'));
    expect(ids[0]).toBe(id);
    expect(ids.filter((one) => one === id)).toHaveLength(1);
  });

  it('shows what a person has tried, with the own line of experience', async () => {
    const by = 'dagplejer';
    const wanted = samplePosts.flatMap(({ title, tried }) => tried.filter((one) => one.by === by).map(({ text }) => `${title}: ${text}`));
    const found = await find('', {}, 'tried', await finderOf(tenant, by));
    const shown = found.posts.map(({ experience }, index) => `${titlesOf(found)[index]}: ${experience ?? ''}`);
    expect(wanted.length).toBeGreaterThan(2);
    expect(shown.sort()).toEqual(wanted.sort());
  });

  it('shows what is tried most, most first, and counts no row made up in another\'s name', async () => {
    const target = idOfSlug(samplePosts.find(({ tried }) => tried.length === 0)?.slug ?? samplePosts[0].slug);
    const list = "web/getlist('/sites/ambassadorportal/Lists/Tried')/items";
    const before = await find('', {}, 'mostTried', await finderOf(tenant, 'paedagog'));
    const forged = await rest('dagplejer', list, { json: { AmbPostId: target, AmbKey: `${target}-99999` } });
    expect(forged.status).toBe(201);
    // Nor does one of no post at all, which must not stop the view for everybody either.
    const { Id: me } = (await (await rest('dagplejer', 'web/currentuser?$select=Id')).json()) as { Id: number };
    expect((await rest('dagplejer', list, { json: { AmbKey: `0-${me}` } })).status).toBe(201);
    const found = await find('', {}, 'mostTried', await finderOf(tenant, 'paedagog'));
    expect(found.posts).toEqual(before.posts);
    const counts = new Map(samplePosts.map(({ title, tried }) => [title, tried.length]));
    expect(found.posts.map(({ triedCount }) => triedCount)).toEqual(titlesOf(found).map((title) => counts.get(title)));
    const order = found.posts.map(({ triedCount }) => triedCount!);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(found.isRecentOnly).toBe(false);
  });

  it('finds words among what is saved only', async () => {
    const saved = new Set(idsOf(await find('', {}, 'saved')));
    const found = await find('billeder', {}, 'saved');
    expect(found.posts.length).toBeGreaterThan(0);
    expect(found.posts.every(({ id }) => saved.has(id))).toBe(true);
  });
});

describe('cards', () => {
  it('come in the order asked for, at two units for a page of 24, and without those that are gone', async () => {
    const ids = ideas.slice(0, 20).map(({ id }) => id).reverse();
    const asked = await askedBy(async () => {
      const cards = valueOf(await finder.readCards([...ids.slice(0, 5), 999999, ...ids.slice(5)]));
      expect(cards).toEqual(ids.map((id) => ideas.find((idea) => idea.id === id)));
    });
    expect(asked.map(({ units }) => units)).toEqual([2]);
  });
});

describe('changes while somebody reads', () => {
  let clock = Date.now();
  const later = (): Date => new Date((clock += 10 * 60 * 1000));
  const page = (id: number, action: string, json: object = {}): Promise<Response> =>
    rest('ejer', `sitepages/pages(${id})${action}`, { json });

  it('a new title is found by it', async () => {
    const visit = await finderOf(tenant, 'paedagog', { now: later });
    const id = idOfSlug('pendulet-i-slowmotion');
    await find('', {}, 'newest', visit);
    await page(id, '/checkoutpage');
    await page(id, '/savepage', { Title: 'Gyngen som metronom' });
    expect((await page(id, '/publish')).status).toBe(200);
    expect(idsOf(await find('metronom', {}, 'newest', visit))).toEqual([id]);
  });

  it('what is deleted leaves when its card is asked for', async () => {
    const visit = await finderOf(tenant, 'paedagog', { now: later });
    const id = idOfSlug('karsens-dagbog');
    expect(idsOf(await find('karse', {}, 'newest', visit))).toContain(id);
    const deleted = await rest('ejer', `web/getlist('${sitePath}/SitePages')/items(${id})`, {
      method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' }
    });
    expect(deleted.status).toBe(200);
    expect(valueOf(await visit.readCards([id]))).toEqual([]);
    expect(idsOf(await find('karse', {}, 'newest', visit))).not.toContain(id);
  });
});
