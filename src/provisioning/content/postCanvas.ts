import {
  type CanvasSection, type Control, type Part, pageSettings, placeSections, textControl, webPartControl,
} from '../canvas/controls';
import type { PictureReference } from '../canvas/titleArea';
import { escapeXml as escapeHtml } from '../things/columnXml';
import type { Post } from './post';
import { pictureName } from './readContent';

/**
 * Our web part for a post. It `shows` the facts (themes, setting, time, place, tool, institution), or the responses: who
 * has tried it, and ideas like it.
 */
const postWebPart = 'c8e1f04b-7a26-4d93-95be-1f60a2d8e73c';
/** SharePoint's own picture web part. */
const pictureWebPart = 'd1d91016-032f-456d-98a4-721247c305e8';

function picturePart(picture: PictureReference): Part {
  const source = {
    siteId: picture.siteId, webId: picture.webId, listId: picture.listId, uniqueId: picture.uniqueId,
  };
  return webPartControl({
    id: pictureWebPart,
    title: 'Billede',
    dataVersion: '1.9',
    properties: {
      imageSourceType: 2,
      altText: picture.altText,
      fileName: picture.serverRelativeUrl.split('/').pop(),
      overlayText: '',
      alignment: 'Center',
      fixAspectRatio: false,
      imgWidth: 960,
      imgHeight: 540,
      ...source,
    },
    serverProcessedContent: {
      htmlStrings: {},
      searchablePlainTexts: { captionText: '' },
      imageSources: { imageSource: picture.serverRelativeUrl },
      links: {},
      customMetadata: { imageSource: source },
    },
  });
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
const heading = (text: string): string => `<h2>${escapeHtml(text)}</h2>`;
const listItems = (texts: string[]): string => texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
const bullets = (texts: string[]): string => `<ul>${listItems(texts)}</ul>`;
const numbered = (first: number, texts: string[]): string =>
  `<ol${first === 1 ? '' : ` start="${first}"`}>${listItems(texts)}</ol>`;

/** Columns of equal width, one below the other on a phone; those without parts are left out. */
function equalColumns(...columns: Part[][]): CanvasSection {
  const filled = columns.filter((parts) => parts.length > 0);
  return { columns: filled.map((parts) => ({ width: 12 / filled.length, parts })) };
}

const textPart = (html: string): Part[] => (html === '' ? [] : [textControl(html)]);

/** Steps from one to another (excluded) as text that is numbered on, each picture below the step it shows. */
function stepParts(
  post: Post, pictures: Map<string, PictureReference>, from: number, to: number, before = '',
): Part[] {
  const parts: Part[] = [];
  let html = before;
  let run: string[] = [];
  const flush = (next: number): void => {
    parts.push(...textPart(html + (run.length > 0 ? numbered(next - run.length, run) : '')));
    html = '';
    run = [];
  };
  post.steps.slice(from, to).forEach((step, index) => {
    run.push(step.text);
    const picture = step.picture ? pictures.get(pictureName(step.picture)) : undefined;
    if (picture) {
      flush(from + index + 2);
      parts.push(picturePart({ ...picture, altText: step.alt ?? '' }));
    }
  });
  flush(to + 1);
  return parts;
}

/** Where the second column of steps begins, so that each has as many pictures; after the only one, if there is one. */
function secondColumnBegin({ steps }: Post): number {
  const pictured = steps.flatMap((step, index) => (step.picture ? [index] : []));
  const [only] = pictured;
  return pictured.length > 1
    ? pictured[Math.ceil(pictured.length / 2)]
    : only === undefined ? steps.length : only + 1;
}

/**
 * A post's page, in two columns. What one weighs comes first: picture and introduction, with facts and materials
 * beside them. Then the steps; then a tip, and what the children got out of it. Last, across the page, what colleagues
 * make of it. A phone shows it in this order.
 */
export function postCanvas(post: Post, pictures: Map<string, PictureReference>): Control[] {
  const banner = pictures.get(pictureName(post.banner));
  const facts = webPartControl({ id: postWebPart, title: 'Fakta om ideen', properties: { shows: 'facts' } });
  const responses = webPartControl({
    id: postWebPart, title: 'Prøvet af kolleger og lignende ideer', properties: { shows: 'responses' },
  });
  const headed = (title: string, html: string): Part[] => textPart(html && heading(title) + html);
  const split = secondColumnBegin(post);
  const sections = [
    equalColumns(
      [...(banner ? [picturePart({ ...banner, altText: post.bannerAlt })] : []), textControl(paragraph(post.intro))],
      [facts, ...headed('Det skal I bruge', post.materials.length > 0 ? bullets(post.materials) : '')],
    ),
    equalColumns(
      stepParts(post, pictures, 0, split, heading('Sådan gør I')),
      stepParts(post, pictures, split, post.steps.length),
    ),
    equalColumns(
      headed('Et godt råd', post.tip && paragraph(post.tip)),
      headed('Det så vi hos børnene', post.observation && paragraph(post.observation)),
    ),
    equalColumns([responses]),
  ];
  const filled = sections.filter((section) => section.columns.length > 0);
  return [...placeSections(post.slug, filled), pageSettings({ description: false, thumbnail: false })];
}
