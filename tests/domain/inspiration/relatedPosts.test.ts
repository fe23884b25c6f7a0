import fc from 'fast-check';
import type { PostCard } from '../../../src/domain/inspiration/post';
import { relatedPosts } from '../../../src/domain/inspiration/relatedPosts';
import { curriculumThemes } from '../../../src/domain/shared/curriculumTheme';
import { settings } from '../../../src/domain/shared/setting';

const aPost = (id: number, more: Partial<PostCard> = {}): PostCard => ({
  id, title: `Idé ${id}`, teaser: '', url: `/${id}.aspx`, publishedAt: `2026-01-${String(10 + id)}T08:00:00.000Z`, themes: [], settings: [], ...more
});
const card = fc.record({
  id: fc.integer({ min: 1, max: 15 }),
  themes: fc.uniqueArray(fc.constantFrom(...curriculumThemes), { maxLength: 3 }),
  settings: fc.uniqueArray(fc.constantFrom(...settings), { maxLength: 3 }),
  tool: fc.option(fc.constantFrom('Book Creator', 'BeeBot'), { nil: undefined })
}).map(({ id, ...facts }) => aPost(id, facts));
const blog = fc.uniqueArray(card, { selector: ({ id }) => id, maxLength: 15 });

describe('related posts', () => {
  it('share most themes first, then the tool, then settings, then are newest', () => {
    const post = aPost(1, { themes: ['socialDevelopment', 'languageCommunication'], tool: 'BeeBot', settings: ['nursery'] } as Partial<PostCard>);
    const [first, second] = post.themes;
    const others = [
      aPost(2, { themes: [first] }),
      aPost(3, { themes: [first] }),
      aPost(4, { themes: [first], settings: ['nursery'] }),
      aPost(5, { themes: [first], tool: 'BeeBot' }),
      aPost(6, { themes: [second, first] }),
      aPost(7, { tool: 'BeeBot' }),
      aPost(8, { settings: ['nursery'] }),
      post
    ];
    expect(relatedPosts(post, others, 10).map(({ id }) => id)).toEqual([6, 5, 4, 3, 2, 7]);
  });

  it('are never the post itself, always have something in common, and are the same in whatever order they were read', () => {
    fc.assert(
      fc.property(card, blog, fc.nat(6), (post, others, limit) => {
        const found = relatedPosts(post, others, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(found.map(({ id }) => id)).not.toContain(post.id);
        const hasCommon = ({ themes, tool }: PostCard): boolean =>
          themes.some((theme) => post.themes.includes(theme)) || (tool !== undefined && tool === post.tool);
        expect(found.every(hasCommon)).toBe(true);
        expect(found).toHaveLength(Math.min(limit, others.filter(({ id }) => id !== post.id).filter(hasCommon).length));
        expect(relatedPosts(post, [...others].reverse(), limit)).toEqual(found);
      })
    );
  });
});
