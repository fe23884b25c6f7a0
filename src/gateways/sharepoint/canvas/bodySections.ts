import { filmOf } from '../../../domain/inspiration/writing/filmHosts';
import type { IdeaPart, IdeaStep } from '../../../domain/inspiration/writing/idea';
import { itemHtml } from '../../../domain/inspiration/writing/richText';
import type { TextBlock } from '../../../domain/inspiration/writing/richText';
import { textBlocksOf } from '../../../domain/inspiration/writing/readRichText';
import { safeLink } from '../../../domain/inspiration/writing/safeLink';
import { equalColumns, textControl } from './controls';
import type { CanvasSection, Control, Part } from './controls';
import { headings } from './headings';
import { keptContentOf } from './keptContent';
import type { KeptContent } from './keptContent';
import { keptInColumn } from './keptOnPage';
import { filmPart, pictureParts } from './webParts';

/** A step, or what is kept, as it comes on the page. */
type Piece =
  | { readonly kind: 'step'; readonly html: string; readonly below: readonly Part[] }
  | Exclude<KeptContent, { kind: 'section' }>;

/** So many pieces of a body that stand in a section together, or a section that is kept whole. */
type Stretch = readonly Piece[] | { readonly whole: readonly Control[] };

/**
 * The sections of what stands in an idea's body: the steps numbered on from text to text, each picture and film below
 * its step, and what is kept where it stood. A section that is kept whole divides them.
 */
export function bodySections(body: readonly IdeaPart[], ownOrigin: string): CanvasSection[] {
  let next = 1;
  let isHeaded = false;
  return stretchesOf(body, ownOrigin).map((stretch) => {
    if ('whole' in stretch) {
      return { columns: [], whole: stretch.whole };
    }
    const column = (pieces: readonly Piece[]): Part[] => {
      const written = columnParts(pieces, next, isHeaded ? '' : `<h2>${headings.steps}</h2>`);
      isHeaded = isHeaded || pieces.some(({ kind }) => kind === 'step');
      next += pieces.reduce((sum, piece) => sum + numbersIn(piece), 0);
      return written;
    };
    const split = secondColumnBegin(stretch);
    return equalColumns(column(stretch.slice(0, split)), column(stretch.slice(split)));
  });
}

function stretchesOf(body: readonly IdeaPart[], ownOrigin: string): Stretch[] {
  const stretches: (Piece[] | { whole: readonly Control[] })[] = [];
  for (const part of body) {
    const content = part.kind === 'kept' ? keptContentOf(part) : stepPiece(part, ownOrigin);
    const last = stretches[stretches.length - 1];
    if (content?.kind === 'section') {
      stretches.push({ whole: content.controls });
    } else if (content && Array.isArray(last)) {
      last.push(content);
    } else if (content) {
      stretches.push([content]);
    }
  }
  return stretches;
}

/**
 * A step in which nothing stands yet isn't on the page: a reader would see its number. A film that can't be shown on a
 * page is a link to it, so that nothing is lost of what the author gave.
 */
function stepPiece(step: IdeaStep, ownOrigin: string): Piece | undefined {
  const embedUrl = step.film && filmOf(step.film, ownOrigin)?.embedUrl;
  const blocks = textBlocksOf(step.text);
  const html = itemHtml(step.film && !embedUrl ? [...blocks, ...linkTo(step.film)] : blocks);
  const below = [
    ...pictureParts(step.picture?.stored, step.picture?.alt ?? ''),
    ...(step.film && embedUrl ? [filmPart(step.film, embedUrl)] : []),
  ];
  return html === '' && below.length === 0 ? undefined : { kind: 'step', html, below };
}

function linkTo(film: string): TextBlock[] {
  return [{ kind: 'paragraph', content: [{ kind: 'text', text: film, href: safeLink(film) }] }];
}

function numbersIn(piece: Piece): number {
  return piece.kind === 'step' ? 1 : piece.kind === 'text' ? piece.steps : 0;
}

/** Where the second column begins, so that each has as many pictures; after the only one, if there is one. */
function secondColumnBegin(pieces: readonly Piece[]): number {
  const pictured = pieces.flatMap((piece, index) => (piece.kind === 'step' && piece.below.length > 0 ? [index] : []));
  const [only] = pictured;
  return pictured.length > 1
    ? pictured[Math.ceil(pictured.length / 2)]
    : only === undefined ? pieces.length : only + 1;
}

/** @param heading stands before the first step */
function columnParts(pieces: readonly Piece[], first: number, heading: string): Part[] {
  const parts: Part[] = [];
  let before = heading;
  let run: string[] = [];
  let next = first;
  const flush = (): void => {
    if (run.length > 0) {
      parts.push(textControl(before + numbered(next - run.length, run.join(''))));
      before = '';
      run = [];
    }
  };
  for (const piece of pieces) {
    if (piece.kind === 'step') {
      run.push(`<li>${piece.html}</li>`);
      next += 1;
      if (piece.below.length > 0) {
        flush();
        parts.push(...piece.below);
      }
    } else {
      flush();
      const isText = piece.kind === 'text';
      parts.push(keptInColumn(isText ? { ...piece, html: numberedOn(piece.html, piece.steps, next) } : piece));
      next += numbersIn(piece);
    }
  }
  flush();
  return parts;
}

function numbered(first: number, items: string): string {
  return `<ol${first === 1 ? '' : ` start="${first}"`}>${items}</ol>`;
}

/** A kept list that belongs among the steps has their numbers. */
function numberedOn(html: string, steps: number, first: number): string {
  return steps === 0 || first === 1 ? html : html.replace(/^<ol/, `<ol start="${first}"`);
}
