import type { OwnPost, WritingDesk } from '../../../../src/domain/inspiration/writing/writingDesk';
import { samplePosts } from '../../../support/samplePosts';
import { signInCookie } from '../../../support/signInCookie';
import { startTenant, type PersonKey, type RunningTenant } from '../../../support/tenant';
import { sampleAnswers, valueOf } from '../personsPosts';
import { askedBy, deskOf } from './personsWriting';

let tenant: RunningTenant;
let desk: WritingDesk;
let mine: readonly OwnPost[];

beforeAll(async () => {
  tenant = await startTenant('content');
  desk = await deskOf(tenant, 'ambassadoer');
  mine = valueOf(await desk.readMine());
});

afterAll(() => tenant.stop());

const slugOf = ({ url }: OwnPost): string => url.slice(url.lastIndexOf('/') + 1).replace(/\.aspx$/, '');

/** Opens a post's page as a person's browser does. */
async function visit(person: PersonKey, { url }: OwnPost): Promise<void> {
  const page = await fetch(tenant.url(url), { headers: { Cookie: await signInCookie(tenant, person) } });
  expect(page.status).toBe(200);
}

describe('the figures of my posts', () => {
  it('are of every sample post that I wrote, in one round trip', async () => {
    const written = samplePosts.filter(({ author }) => author === 'ambassadoer').map(({ slug }) => slug);
    expect(mine.map(slugOf)).toEqual(expect.arrayContaining(written));
    const asked = await askedBy(tenant, async () => {
      const figures = valueOf(await desk.readFigures(mine.map(({ id }) => id)));
      for (const post of mine.filter((one) => written.includes(slugOf(one)))) {
        const { likes, tried } = sampleAnswers(slugOf(post));
        expect(figures.get(post.id)).toMatchObject({ likes: likes.length, tried: tried?.length ?? 0 });
      }
    });
    expect(asked).toHaveLength(1);
    expect(asked[0].units).toBeLessThanOrEqual(mine.length + 10);
  });

  it('count each reader once, and tell nobody who it was', async () => {
    const [post] = mine.filter(({ state }) => state === 'published');
    const readers = async (): Promise<number> => valueOf(await desk.readFigures([post.id])).get(post.id)?.readers ?? 0;
    const before = await readers();
    for (const person of ['paedagog', 'leder', 'paedagog'] as const) await visit(person, post);
    expect(await readers()).toBe(before + 2);
  });

  it('leave out a post that is gone', async () => {
    expect([...valueOf(await desk.readFigures([99999, mine[0].id])).keys()]).toEqual([mine[0].id]);
    expect(valueOf(await desk.readFigures([])).size).toBe(0);
  });
});
