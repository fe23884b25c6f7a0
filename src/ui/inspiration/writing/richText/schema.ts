import { Schema } from 'prosemirror-model';
import type { DOMOutputSpec, Mark, Node, ParseRule, TagParseRule } from 'prosemirror-model';
import { bulletList, listItem, orderedList } from 'prosemirror-schema-list';
import { linkAddressOf } from './linkAddress';

/** A bold or slanted style means as much as the element; `normal` inside of `<b>`, as Google Docs writes it, nothing. */
const boldRules: ParseRule[] = [
  { tag: 'strong' },
  { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
  { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[6-9]\d\d)$/.test(value) && null },
];

/** Headings of elsewhere are plain paragraphs here: an idea's headings are the fields themselves. */
const paragraphRules: TagParseRule[] = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag }));

/** Exactly the vocabulary of `RichText`. What isn't in it can't come into a field, wherever it is pasted from. */
export const richTextSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      parseDOM: paragraphRules,
      toDOM: (): DOMOutputSpec => ['p', 0],
    },
    bulletList: { ...bulletList, group: 'block', content: 'listItem+' },
    orderedList: {
      ...orderedList,
      group: 'block',
      content: 'listItem+',
      attrs: {},
      parseDOM: [{ tag: 'ol' }],
      toDOM: (): DOMOutputSpec => ['ol', 0],
    },
    listItem: { ...listItem, content: 'paragraph (bulletList | orderedList)*' },
    text: { group: 'inline' },
    lineBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: (): DOMOutputSpec => ['br'],
    },
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: attributesOfLink }],
      toDOM: (mark: Mark): DOMOutputSpec => ['a', { href: mark.attrs.href as string }, 0],
    },
    strong: { parseDOM: boldRules, toDOM: (): DOMOutputSpec => ['strong', 0] },
    em: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
      toDOM: (): DOMOutputSpec => ['em', 0],
    },
  },
});

function attributesOfLink(element: HTMLElement): { href: string } | false {
  const href = linkAddressOf(element.getAttribute('href') ?? '');
  return href !== undefined && { href };
}

/** Nothing is written: one empty paragraph. */
export function isBlank(doc: Node): boolean {
  return doc.childCount === 1 && doc.child(0).type.name === 'paragraph' && doc.child(0).childCount === 0;
}
