import type { RichText } from './idea';
import { markupOf } from './markup';
import type { Markup, MarkupElement } from './markup';
import { richTextOf } from './richText';
import type { Inline, Look, TextBlock } from './richText';
import { safeLink } from './safeLink';

const inlineElements = /^(strong|b|em|i|a|span|font|u|s|sub|sup|mark|small|code|abbr|label|del|ins|cite|q|kbd|time)$/;

/** The blocks that HTML says, as far as the vocabulary can; of anything else the bare text. */
export function textBlocksOf(html: string): readonly TextBlock[] {
  return blocksIn(markupOf(html), {});
}

/** HTML brought to the vocabulary and written down in its one way: the same for what is so already. */
export function tidyRichText(html: string): RichText {
  return html === '' ? '' : richTextOf(textBlocksOf(html));
}

function blocksIn(nodes: readonly Markup[], look: Look): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let line: Inline[] = [];
  const endLine = (): void => {
    blocks.push({ kind: 'paragraph', content: line });
    line = [];
  };
  const visit = (node: Markup, within: Look): void => {
    if (typeof node === 'string') {
      line.push({ kind: 'text', text: node, ...within });
    } else if (node.name === 'br') {
      line.push({ kind: 'break' });
    } else if (inlineElements.test(node.name)) {
      node.children.forEach((child) => visit(child, lookOf(node, within)));
    } else {
      endLine();
      blocks.push(...(isList(node) ? [listOf(node, within)] : blocksIn(node.children, within)));
    }
  };
  nodes.forEach((node) => visit(node, look));
  endLine();
  return blocks;
}

function lookOf({ name, href }: MarkupElement, look: Look): Look {
  switch (name) {
    case 'strong':
    case 'b':
      return { ...look, isStrong: true };
    case 'em':
    case 'i':
      return { ...look, isEmphasised: true };
    case 'a': {
      const safe = href === undefined ? undefined : safeLink(href);
      return safe === undefined ? look : { ...look, href: safe };
    }
    default:
      return look;
  }
}

function isList({ name }: MarkupElement): boolean {
  return name === 'ul' || name === 'ol';
}

/** A list that stands in a list, and not in an item of it, belongs to the item before. */
function listOf(list: MarkupElement, look: Look): TextBlock {
  const items: (readonly TextBlock[])[] = [];
  list.children.forEach((child) => {
    if (typeof child === 'string' && child.trim() === '') {
      return;
    }
    const isItem = typeof child !== 'string' && child.name === 'li';
    const content = isItem ? blocksIn(child.children, look) : blocksIn([child], look);
    if (isItem || items.length === 0) {
      items.push(content);
    } else {
      items[items.length - 1] = [...items[items.length - 1], ...content];
    }
  });
  return { kind: 'list', isNumbered: list.name === 'ol', items };
}
