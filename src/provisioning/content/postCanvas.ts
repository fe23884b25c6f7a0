import {
  type CanvasSection, type Control, type Part, pageSettings, placeSections, textControl, webPartControl,
} from '../canvas/controls';
import type { PictureReference } from '../canvas/titleArea';
import { escapeXml as escapeHtml } from '../things/columnXml';
import type { Post } from './post';
import { pictureName } from './readContent';

/** Our web part that shows what a post is about: themes, setting, time, place, tool, institution. */
const factsWebPart = 'c8e1f04b-7a26-4d93-95be-1f60a2d8e73c';
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

const oneColumn = (...parts: Part[]): CanvasSection => ({ columns: [{ width: 12, parts }] });

/** A stretch of the page: running text, or a step with its picture beside it. */
type Stretch = { html: string } | { html: string; picture: PictureReference };

/** Steps without a picture run together in one numbered list; one with a picture stands alone and is numbered on. */
function stepStretches(post: Post, pictures: Map<string, PictureReference>): Stretch[] {
  const stretches: Stretch[] = [];
  let run: string[] = [];
  const flush = (next: number): void => {
    if (run.length > 0) {
      stretches.push({ html: numbered(next - run.length, run) });
      run = [];
    }
  };
  post.steps.forEach((step, index) => {
    const picture = step.picture ? pictures.get(pictureName(step.picture)) : undefined;
    if (picture) {
      flush(index + 1);
      stretches.push({ html: numbered(index + 1, [step.text]), picture: { ...picture, altText: step.alt ?? '' } });
    } else {
      run.push(step.text);
    }
  });
  flush(post.steps.length + 1);
  return stretches;
}

/** Neighbouring text becomes one text part, so that no gap falls between a heading and what it heads. */
function toSections(stretches: Stretch[]): CanvasSection[] {
  const sections: CanvasSection[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') {
      sections.push(oneColumn(textControl(text)));
      text = '';
    }
  };
  for (const stretch of stretches) {
    if ('picture' in stretch) {
      flush();
      sections.push({
        columns: [
          { width: 8, parts: [textControl(stretch.html)] },
          { width: 4, parts: [picturePart(stretch.picture)] },
        ],
      });
    } else {
      text += stretch.html;
    }
  }
  flush();
  return sections;
}

/** A post's page: facts, introduction, what is needed, steps with pictures, tip, what the children got out of it. */
export function postCanvas(post: Post, pictures: Map<string, PictureReference>): Control[] {
  const beginning = paragraph(post.intro)
    + (post.materials.length > 0 ? heading('Det skal I bruge') + bullets(post.materials) : '')
    + heading('Sådan gør I');
  const end = (post.tip && heading('Et godt råd') + paragraph(post.tip))
    + (post.observation && heading('Det så vi hos børnene') + paragraph(post.observation));
  const sections = [
    oneColumn(webPartControl({ id: factsWebPart, title: 'Om idéen', properties: {} })),
    ...toSections([{ html: beginning }, ...stepStretches(post, pictures), { html: end }]),
  ];
  return [...placeSections(post.slug, sections), pageSettings({ description: false, thumbnail: false })];
}
