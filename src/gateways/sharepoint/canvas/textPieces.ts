import { partHeadedBy } from './headings';
import type { HeadedPart } from './headings';
import { holdsMore } from './holdsMore';
import { inertBody } from './inertBody';

/** A top-level piece of what stands in a text web part. */
export type TextPiece =
  /** A heading that begins a part of an idea. */
  | { readonly kind: 'heading'; readonly part: HeadedPart }
  /** A numbered list at the top level. */
  | { readonly kind: 'list'; readonly html: string; readonly items: readonly ListItem[] }
  /** Paragraphs and bullets. */
  | { readonly kind: 'prose'; readonly html: string }
  /** What the vocabulary can't hold. */
  | { readonly kind: 'more'; readonly html: string };

export interface ListItem {
  /** What stands in it. */
  readonly html: string;
  /** A list with this item alone. */
  readonly list: string;
  /** The vocabulary can't hold it. */
  readonly isMore: boolean;
}

/** What a text says, from above; nothing of it is left out but what a reader doesn't see. */
export function textPiecesOf(html: string): TextPiece[] {
  return piecesIn(inertBody(html));
}

function piecesIn(parent: Element): TextPiece[] {
  return [...parent.childNodes].flatMap((node): TextPiece[] => {
    if (node.nodeType === 3) {
      return isBlank(node.textContent) ? [] : [{ kind: 'prose', html: asHtml(node) }];
    }
    return node.nodeType === 1 ? elementPieces(node as Element) : [];
  });
}

function elementPieces(element: Element): TextPiece[] {
  const part = /^h[1-6]$/.test(element.localName) ? partHeadedBy(element.textContent ?? '') : undefined;
  if (part && element.querySelector('img, table, a') === null) {
    return [{ kind: 'heading', part }];
  }
  if (element.localName === 'ol' && isStepList(element)) {
    return [{ kind: 'list', html: element.outerHTML, items: itemsOf(element) }];
  }
  if (element.localName === 'div' && element.querySelector('ol, h1, h2, h3, h4, h5, h6, table') && !hasLook(element)) {
    return piecesIn(element);
  }
  if (isEmpty(element)) {
    return [];
  }
  return [{ kind: holdsMore(element) ? 'more' : 'prose', html: element.outerHTML }];
}

function itemsOf(list: Element): ListItem[] {
  const shell = list.cloneNode(false) as Element;
  ['start', 'class'].forEach((name) => shell.removeAttribute(name));
  const opening = shell.outerHTML.replace('</ol>', '');
  return [...list.children].map((item) => ({
    html: item.innerHTML, list: `${opening}${item.outerHTML}</ol>`, isMore: holdsMore(item),
  }));
}

/** One whose items alone stand in it, and whose numbers are plain. */
function isStepList(list: Element): boolean {
  return !hasLook(list)
    && [...list.childNodes].every((node) => (node as Element).localName === 'li' || isBlank(node.textContent));
}

/** By itself, without what stands in it. */
function hasLook(element: Element): boolean {
  const shell = element.cloneNode(false) as Element;
  shell.removeAttribute('start');
  return holdsMore(shell);
}

function isEmpty(element: Element): boolean {
  const shown = 'img, figure, table, hr, video, audio, iframe, object, embed, svg, math, input, button';
  return isBlank(element.textContent) && !element.matches(shown) && element.querySelector(shown) === null;
}

function isBlank(text: string | null): boolean {
  return (text ?? '').replace(/[\s\u00a0\u200b\ufeff]/g, '') === '';
}

function asHtml(text: Node): string {
  const holder = inertBody('');
  holder.append(text.cloneNode());
  return holder.innerHTML;
}
