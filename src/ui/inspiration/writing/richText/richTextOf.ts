import { DOMParser as ModelParser } from 'prosemirror-model';
import type { Mark, Node } from 'prosemirror-model';
import type { RichText } from '../../../../domain/inspiration/writing/idea';
import { isBlank, richTextSchema } from './schema';

/** Reads rich text into a document; what isn't in the vocabulary is left out. The HTML runs nothing while it is read. */
export function documentOf(html: RichText): Node {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return ModelParser.fromSchema(richTextSchema).parse(body);
}

/** Writes a document as rich text: elements of the vocabulary alone, all text escaped; '' for a blank one. */
export function richTextOf(doc: Node): RichText {
  return isBlank(doc) ? '' : childrenOf(doc, blockOf);
}

const elements: Readonly<Record<string, string>> = { bulletList: 'ul', orderedList: 'ol', paragraph: 'p' };

function blockOf(node: Node): string {
  const name = elements[node.type.name];
  return node.type.name === 'paragraph'
    ? `<p>${inlineOf(node)}</p>`
    : `<${name}>${childrenOf(node, itemOf)}</${name}>`;
}

/** A list's item holds its words at once, as SharePoint writes it, and then what is listed below it. */
function itemOf(item: Node): string {
  const write = (child: Node): string => (child.type.name === 'paragraph' ? inlineOf(child) : blockOf(child));
  return `<li>${childrenOf(item, write)}</li>`;
}

function inlineOf(block: Node): string {
  return childrenOf(block, (node) => {
    const text = node.isText ? escaped(node.text ?? '') : '<br>';
    return [...node.marks].reverse().reduce(marked, text);
  });
}

function marked(inside: string, { type, attrs }: Mark): string {
  return type.name === 'link'
    ? `<a href="${escaped(attrs.href as string)}">${inside}</a>`
    : `<${type.name}>${inside}</${type.name}>`;
}

function childrenOf(node: Node, write: (child: Node) => string): string {
  const written: string[] = [];
  node.forEach((child) => written.push(write(child)));
  return written.join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]);
}
