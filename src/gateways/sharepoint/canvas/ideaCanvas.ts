import { tidyRichText } from '../../../domain/inspiration/writing/readRichText';
import { escapedText } from '../../../domain/inspiration/writing/richText';
import type { Idea, RichText } from '../../../domain/inspiration/writing/idea';
import { bodySections } from './bodySections';
import { equalColumns, pageSettings, placeSections, textControl } from './controls';
import type { Control, Part } from './controls';
import { headings } from './headings';
import type { HeadedPart } from './headings';
import { keptSection, withIdsOfTheirOwn } from './keptOnPage';
import { factsPart, pictureParts, responsesPart } from './webParts';

/**
 * An idea's page, in two columns. What one weighs comes first: picture and introduction, with facts and materials
 * beside them. Then the steps; then a tip, and what the children got out of it. Last, across the page, what colleagues
 * make of it. A phone shows it in this order.
 *
 * Always the same for the same idea, character by character. Whatever the idea holds, its texts come out in the
 * vocabulary of `RichText` alone; only kept parts are as SharePoint had them. Pictures that aren't stored are left out.
 *
 * @param ownOrigin of the portal: films in its own libraries are allowed
 */
export function ideaCanvas(idea: Idea, ownOrigin: string): Control[] {
  const sections = [
    equalColumns(
      [...pictureParts(idea.cover?.stored, idea.cover?.alt ?? ''), ...introPart(idea.intro)],
      [factsPart, ...headedPart('materials', idea.materials)]
    ),
    ...bodySections(idea.body, ownOrigin),
    equalColumns(headedPart('tip', idea.tip), headedPart('observation', idea.observation)),
    ...idea.ending.map(keptSection),
    equalColumns([responsesPart]),
  ];
  const filled = sections.filter(({ columns, whole }) => columns.length > 0 || whole);
  return [
    ...withIdsOfTheirOwn(placeSections('', filled)),
    pageSettings({ description: false, thumbnail: false }),
  ];
}

function introPart(intro: string): Part[] {
  const lines = intro.split('\n').map((line) => tidyRichText(escapedText(line)));
  const html = lines.join('');
  return html === '' ? [] : [textControl(html)];
}

function headedPart(part: HeadedPart, text: RichText): Part[] {
  const html = tidyRichText(text);
  return html === '' ? [] : [textControl(`<h2>${headings[part]}</h2>${html}`)];
}
