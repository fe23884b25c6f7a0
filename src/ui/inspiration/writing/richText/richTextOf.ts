import { DOMParser as ModelParser } from 'prosemirror-model';
import type { Mark, Node } from 'prosemirror-model';
import type { RichText } from '../../../../domain/inspiration/writing/idea';
import { richTextOf } from '../../../../domain/inspiration/writing/richText';
import type { Inline, TextBlock } from '../../../../domain/inspiration/writing/richText';
import { richTextSchema } from './schema';

/** Reads rich text into a document; what isn't in the vocabulary is left out. The HTML runs nothing while it is read. */
export function documentOf(html: RichText): Node {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return ModelParser.fromSchema(richTextSchema).parse(body);
}

/** A document as rich text; '' for one that says nothing. */
export function richTextIn(doc: Node): RichText {
  return richTextOf(blocksIn(doc));
}

function blocksIn(node: Node): readonly TextBlock[] {
  return childrenOf(node).map((child) =>
    child.type.name === 'paragraph'
      ? { kind: 'paragraph', content: childrenOf(child).map(inlineOf) }
      : { kind: 'list', isNumbered: child.type.name === 'orderedList', items: childrenOf(child).map(blocksIn) }
  );
}

function inlineOf(node: Node): Inline {
  const markOf = (name: string): Mark | undefined => node.marks.find(({ type }) => type.name === name);
  const link = markOf('link');
  return node.isText
    ? {
        kind: 'text',
        text: node.text ?? '',
        ...(markOf('strong') && { isStrong: true }),
        ...(markOf('em') && { isEmphasised: true }),
        ...(link && { href: link.attrs.href as string }),
      }
    : { kind: 'break' };
}

function childrenOf(node: Node): readonly Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index));
}
