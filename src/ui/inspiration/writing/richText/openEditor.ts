import { history } from 'prosemirror-history';
import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { RichText } from '../../../../domain/inspiration/writing/idea';
import { keysOf } from './keys';
import type { WaysOut } from './keys';
import { pastedHtml } from './pasted';
import { documentOf, richTextIn } from './richTextOf';

interface EditorParts {
  readonly text: RichText;
  /** Of the element that is written in; with these it is a named field of several lines. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly waysOut: () => WaysOut;
  readonly onText: (text: RichText) => void;
  /** After every change of text or caret. */
  readonly onState: (state: EditorState) => void;
}

/** Opens an editor in an element. The caller destroys it. */
export function openEditor(place: HTMLElement, parts: EditorParts): EditorView {
  const { text, attributes, waysOut, onText, onState } = parts;
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: documentOf(text), plugins: [history(), ...keysOf(waysOut)] }),
    attributes,
    transformPastedHTML: pastedHtml,
    dispatchTransaction: (transaction) => {
      const next = view.state.apply(transaction);
      view.updateState(next);
      onState(next);
      if (transaction.docChanged && !transaction.getMeta(isFromOutside)) {
        onText(richTextIn(next.doc));
      }
    },
  });
  onState(view.state);
  return view;
}

const isFromOutside = 'isFromOutside';

/** Shows text that was changed elsewhere; the caret stays where it can. */
export function showText(view: EditorView, text: RichText): void {
  const { state } = view;
  const transaction = state.tr.replaceWith(0, state.doc.content.size, documentOf(text).content);
  const caret = Math.min(state.selection.from, transaction.doc.content.size);
  transaction.setSelection(Selection.near(transaction.doc.resolve(caret)));
  view.dispatch(transaction.setMeta(isFromOutside, true).setMeta('addToHistory', false));
}
