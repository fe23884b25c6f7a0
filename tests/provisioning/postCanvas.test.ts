import { resolve } from 'node:path';
import type { PictureReference } from '../../src/gateways/sharepoint/canvas/titleArea';
import type { Post } from '../../src/provisioning/content/post';
import { postCanvas } from '../../src/provisioning/content/postCanvas';
import { pictureName, readContent } from '../../src/provisioning/content/readContent';

const { posts } = readContent(resolve('sharepoint/content'));

interface Placed {
  innerHTML?: string;
  webPartData?: { title: string; properties: { altText?: string; shows?: string } };
  position?: { zoneIndex: number; sectionIndex: number; controlIndex: number; sectionFactor: number };
}

function canvasOf(post: Post): Placed[] {
  const names = [post.banner, ...post.steps.flatMap(({ picture }) => picture ?? [])].map(pictureName);
  const pictures = new Map(names.map((name): [string, PictureReference] => [
    name, { serverRelativeUrl: `/${name}`, altText: '', siteId: 's', webId: 'w', listId: 'l', uniqueId: name },
  ]));
  return (postCanvas(post, pictures) as Placed[]).filter(({ position }) => position);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

describe.each(posts.map((post) => [post.slug, post] as const))('the page of %s', (_, post) => {
  const controls = canvasOf(post);
  /** Everything as a phone shows it, one column after the other. */
  const flow = controls.map(({ innerHTML, webPartData }) => innerHTML ?? `[${webPartData?.properties.altText ?? webPartData?.title}]`).join('\n');

  it('tells what it takes before how it is done, the steps in order with their pictures, and last what others say', () => {
    const expected = [
      `[${post.bannerAlt}]`, escaped(post.intro), '[Fakta om ideen]', ...post.materials.map(escaped), 'Sådan gør I',
      ...post.steps.flatMap(({ text, picture, alt }) => [escaped(text), ...(picture ? [`[${alt ?? ''}]`] : [])]),
      escaped(post.tip), escaped(post.observation), '[Prøvet af kolleger og lignende ideer]',
    ];
    const places = expected.reduce<number[]>((found, text) => [...found, flow.indexOf(text, found[found.length - 1] ?? 0)], []);
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  it('has our web part twice: facts beside the picture, responses alone across the page', () => {
    const ours = controls.flatMap(({ webPartData, position }) =>
      (webPartData?.properties.shows ? [{ shows: webPartData.properties.shows, position }] : []));
    expect(ours.map(({ shows }) => shows)).toEqual(['facts', 'responses']);
    expect(ours[0].position).toMatchObject({ zoneIndex: 1, sectionFactor: 6, sectionIndex: 2 });
    expect(ours[1].position).toMatchObject({ sectionFactor: 12, sectionIndex: 1, controlIndex: 1 });
    expect(controls.filter(({ position }) => position?.zoneIndex === ours[1].position?.zoneIndex)).toHaveLength(1);
  });

  it('numbers the steps on from column to column', () => {
    const lists = [...flow.matchAll(/<ol(?: start="(\d+)")?>(.*?)<\/ol>/g)].map(([, start, items]) => ({
      start: Number(start ?? 1), count: items.split('<li>').length - 1,
    }));
    let next = 1;
    for (const { start, count } of lists) {
      expect(start).toBe(next);
      next += count;
    }
    expect(next).toBe(post.steps.length + 1);
  });

  it('fills every section from edge to edge', () => {
    const widths = new Map(controls.map(({ position }) => [`${position?.zoneIndex}/${position?.sectionIndex}`, position?.sectionFactor ?? 0]));
    const ofSections = new Map<string, number>();
    for (const [place, width] of widths) {
      const section = place.split('/')[0];
      ofSections.set(section, (ofSections.get(section) ?? 0) + width);
    }
    expect([...ofSections.values()].every((width) => width === 12)).toBe(true);
  });
});

describe('what somebody wrote', () => {
  const controls = canvasOf({
    ...posts[0], intro: 'Ét & <b>to</b>', steps: [{ text: 'Gå <script>x()</script>' }, { text: 'To' }, { text: 'Tre' }],
  }) as (Placed & { id?: string })[];

  it('is text on the page, never markup', () => {
    const html = controls.map(({ innerHTML }) => innerHTML ?? '').join('');
    expect(html).toContain('Ét &amp; &lt;b&gt;to&lt;/b&gt;');
    expect(html).toContain('<li>Gå &lt;script&gt;x()&lt;/script&gt;</li>');
  });

  it('stands in controls that have an id each', () => {
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
  });
});
