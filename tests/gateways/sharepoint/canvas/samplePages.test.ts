/** @jest-environment jsdom */
import { resolve } from 'node:path';
import { canvasToJson } from '../../../../src/gateways/sharepoint/canvas/canvasForms';
import { ideaCanvas } from '../../../../src/gateways/sharepoint/canvas/ideaCanvas';
import { readIdea } from '../../../../src/gateways/sharepoint/canvas/readIdea';
import type { PictureReference } from '../../../../src/gateways/sharepoint/canvas/titleArea';
import { postCanvas, postIdea } from '../../../../src/provisioning/content/postCanvas';
import { pictureName, readContent } from '../../../../src/provisioning/content/readContent';

const { posts } = readContent(resolve('sharepoint/content'));
const origin = 'https://herning.example';
const facts = { themes: [], settings: [] };

describe.each(posts.map((post) => [post.slug, post] as const))('the page of %s', (_slug, post) => {
  const names = [post.banner, ...post.steps.flatMap(({ picture }) => picture ?? [])].map(pictureName);
  const pictures = new Map(names.map((name): [string, PictureReference] => [
    name, { serverRelativeUrl: `/sites/x/SiteAssets/${name}`, altText: '', siteId: 's', webId: 'w', listId: 'l', uniqueId: name },
  ]));
  const canvas = canvasToJson(postCanvas(post, pictures));
  const read = readIdea(canvas, { title: post.title, facts }, origin);

  it('is read as the idea that it was made from, with nothing left that isn’t understood', () => {
    const made = postIdea(post, pictures);
    expect(read?.notUnderstood).toEqual([]);
    expect(read?.idea.intro).toBe(made.intro);
    expect(read?.idea.cover?.alt).toBe(post.bannerAlt);
    expect(read?.idea.body.length).toBe(post.steps.length);
  });

  it('becomes the same page again, character by character', () => {
    expect(read && canvasToJson(ideaCanvas(read.idea, origin))).toBe(canvas);
  });
});
