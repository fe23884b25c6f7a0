import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths.mjs';
import { samplePosts } from '../support/samplePosts';

const folder = join(root, 'sharepoint/content');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const choices = (column: string): string[] =>
  (JSON.parse(readFileSync(join(root, `sharepoint/columns/${column}.json`), 'utf8')) as { choices: string[] }).choices;

const files = readdirSync(join(folder, 'inspiration'));
const pictures = samplePosts.flatMap(({ banner, bannerAlt, steps }) => [
  { file: banner, alt: bannerAlt },
  ...steps.flatMap(({ picture, alt }) => (picture ? [{ file: picture, alt: alt ?? '' }] : []))
]);

describe('the sample content', () => {
  test('has at least 30 ideas, every theme and every setting among them', () => {
    expect(samplePosts.length).toBeGreaterThanOrEqual(30);
    for (const theme of choices('AmbThemes')) {
      expect({ theme, enough: samplePosts.filter(({ themes }) => themes.includes(theme)).length >= 5 }).toEqual({ theme, enough: true });
    }
    for (const setting of choices('AmbSettings')) {
      expect({ setting, enough: samplePosts.filter(({ settings }) => settings.includes(setting)).length >= 4 }).toEqual({
        setting,
        enough: true
      });
    }
  });

  test.each(samplePosts.map((post) => [post.slug, post] as const))('%s can be followed', (slug, post) => {
    expect(files).toContain(`${slug}.json`);
    expect(slug).toMatch(/^[a-z0-9-]{1,60}$/);
    expect(post.title.length).toBeLessThanOrEqual(70);
    expect(post.teaser.length).toBeLessThanOrEqual(160);
    expect(choices('AmbThemes')).toEqual(expect.arrayContaining(post.themes));
    expect(choices('AmbSettings')).toEqual(expect.arrayContaining(post.settings));
    expect(choices('AmbPlace')).toContain(post.place);
    expect(read<{ title: string }[]>('institutions.json').map(({ title }) => title)).toContain(post.institution);
    expect(read<{ name: string }[]>('tools.json').map(({ name }) => name)).toContain(post.tool);
    expect(post.steps.length).toBeGreaterThanOrEqual(3);
    expect(post.steps.length).toBeLessThanOrEqual(7);
  });

  test('no two ideas were published on the same day, so that their order is certain', () => {
    expect(new Set(samplePosts.map(({ daysAgo }) => daysAgo)).size).toBe(samplePosts.length);
  });

  test('every picture is there, is small and is described; none is left over', () => {
    for (const { file, alt } of pictures) {
      expect({ file, there: existsSync(join(folder, file)) }).toEqual({ file, there: true });
      expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(40 * 1024);
      expect(alt.length).toBeGreaterThan(10);
    }
    expect(new Set(pictures.map(({ file }) => file))).toEqual(new Set(readdirSync(join(folder, 'pictures')).map((name) => `pictures/${name}`)));
  });

  test('people have tried some ideas more than others, none their own, and each says one line or nothing', () => {
    const counts = samplePosts.map(({ tried }) => tried.length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([0, 5]);
    expect(new Set(counts).size).toBeGreaterThanOrEqual(5);
    const persons = ['paedagog', 'dagplejer', 'ambassadoer', 'dblit', 'kursusansvarlig', 'leder', 'ejer'];
    for (const { author, tried, saved = [] } of samplePosts) {
      const triers = tried.map(({ by }) => by);
      expect(new Set(triers).size).toBe(triers.length);
      expect(triers).not.toContain(author);
      expect(persons).toEqual(expect.arrayContaining([...triers, ...saved]));
    }
    const lines = samplePosts.flatMap(({ tried }) => tried.map(({ text }) => text));
    expect(lines.filter((line) => line.length > 255 || line.includes('\n'))).toEqual([]);
    expect(lines).toContain('');
  });

  test('every search people would make names an idea that exists', () => {
    const searches = read<{ search: string; slug: string }[]>('searches.json');
    expect(searches).toHaveLength(20);
    expect(samplePosts.map(({ slug }) => slug)).toEqual(expect.arrayContaining(searches.map(({ slug }) => slug)));
  });
});
