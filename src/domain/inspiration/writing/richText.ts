import type { RichText } from './idea';
import { safeLink } from './safeLink';
import { tidyLine } from './tidyLine';

/** Rich text as a tree: what HTML of the vocabulary says, without how it was written down. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly TextBlock[])[] };

export type Inline = { readonly kind: 'break' } | Words;

export interface Words extends Look {
  readonly kind: 'text';
  readonly text: string;
}

export interface Look {
  readonly isStrong?: boolean;
  readonly isEmphasised?: boolean;
  readonly href?: string;
}

/**
 * Writes rich text down, always in the same way: what is alike in content is alike in every character. Nothing comes
 * out of it but the vocabulary, whatever the tree holds: texts are escaped, and links are held to `safeLink`.
 */
export function richTextOf(blocks: readonly TextBlock[]): RichText {
  return tidied(blocks).map(blockHtml).join('');
}

/** What stands in a list's item: a paragraph that is alone, or has but lists below it, needs no `p`. */
export function itemHtml(blocks: readonly TextBlock[]): string {
  const [first, ...rest] = tidied(blocks);
  if (first?.kind === 'paragraph' && rest.every(({ kind }) => kind === 'list')) {
    return lineHtml(first.content) + rest.map(blockHtml).join('');
  }
  return first ? [first, ...rest].map(blockHtml).join('') : '';
}

/** Text for an element's content, as a browser writes it down itself. */
export function escapedText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text for the value of an attribute in double quotes. */
export function escapedValue(text: string): string {
  return escapedText(text).replace(/"/g, '&quot;');
}

/** Without what says nothing: empty paragraphs, lists and their items. */
function tidied(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.flatMap((block): readonly TextBlock[] => {
    if (block.kind === 'paragraph') {
      const content = tidyLine(block.content);
      return content.length > 0 ? [{ kind: 'paragraph', content }] : [];
    }
    const items = block.items.map(tidied).filter((item) => item.length > 0);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
}

function blockHtml(block: TextBlock): string {
  if (block.kind === 'paragraph') {
    return `<p>${lineHtml(block.content)}</p>`;
  }
  const name = block.isNumbered ? 'ol' : 'ul';
  return `<${name}>${block.items.map((item) => `<li>${itemHtml(item)}</li>`).join('')}</${name}>`;
}

/** What looks are written as, from the outermost in. */
const looks: readonly { of: (words: Words) => string | undefined; html: (value: string, inner: string) => string }[] = [
  { of: ({ href }) => href && safeLink(href), html: (href, inner) => `<a href="${escapedValue(href)}">${inner}</a>` },
  { of: ({ isStrong }) => (isStrong ? 'strong' : undefined), html: (name, inner) => `<${name}>${inner}</${name}>` },
  { of: ({ isEmphasised }) => (isEmphasised ? 'em' : undefined), html: (name, inner) => `<${name}>${inner}</${name}>` },
];

function lineHtml(line: readonly Inline[], depth = 0): string {
  const look = looks[depth];
  if (!look) {
    return line.map((piece) => (piece.kind === 'break' ? '<br>' : escapedText(piece.text))).join('');
  }
  return runsOf(line, look.of).map(([value, run]) => {
    const inner = lineHtml(run, depth + 1);
    return value ? look.html(value, inner) : inner;
  }).join('');
}

/** Neighbours of the same look together; a break has none. */
function runsOf(line: readonly Inline[], look: (words: Words) => string | undefined): [string | undefined, Inline[]][] {
  return line.reduce<[string | undefined, Inline[]][]>((runs, piece) => {
    const value = piece.kind === 'break' ? undefined : look(piece);
    const last = runs[runs.length - 1];
    if (last && last[0] === value) {
      last[1].push(piece);
    } else {
      runs.push([value, [piece]]);
    }
    return runs;
  }, []);
}
