import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { InputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { isBlank, richTextSchema } from './schema';

const { nodes, marks } = richTextSchema;

/** What the field around does at the keys that lead out of it. */
export interface WaysOut {
  /** Enter in an empty last line. */
  readonly onEnterAtEnd?: () => void;
  /** Backspace where nothing is written. */
  readonly onBackspaceInEmpty?: () => void;
  readonly onLink: () => void;
}

/** Keys as in Word. Tab leaves the field unless it stands in a list: nobody is caught in it. */
export function keysOf(waysOut: () => WaysOut): Plugin[] {
  const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.lineBreak.create()).scrollIntoView());
    return true;
  });
  const link: Command = () => {
    waysOut().onLink();
    return true;
  };
  const own = {
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': toggleMark(marks.strong),
    'Mod-i': toggleMark(marks.em),
    'Mod-k': link,
    'Shift-Enter': lineBreak,
    Enter: chainCommands(splitListItem(nodes.listItem), enterAtEnd(waysOut)),
    Backspace: backspaceInEmpty(waysOut),
    Tab: sinkListItem(nodes.listItem),
    'Shift-Tab': liftListItem(nodes.listItem),
  };
  return [keymap(own), keymap(baseKeymap), inputRules({ rules: listRules })];
}

/** A dash or a number with a space begins a list, as people write it in a message. */
const listRules: InputRule[] = [
  wrappingInputRule(/^\s*[-*•]\s$/, nodes.bulletList),
  wrappingInputRule(/^\s*1[.)]\s$/, nodes.orderedList),
];

function enterAtEnd(waysOut: () => WaysOut): Command {
  return (state, dispatch) => {
    const { onEnterAtEnd } = waysOut();
    const { $from, empty } = state.selection;
    const isEmptyLast =
      empty && $from.depth === 1 && $from.parent.childCount === 0 && $from.index(0) === state.doc.childCount - 1;
    if (!onEnterAtEnd || !isEmptyLast || isBlank(state.doc)) {
      return false;
    }
    dispatch?.(state.tr.delete($from.before(), $from.after()));
    onEnterAtEnd();
    return true;
  };
}

function backspaceInEmpty(waysOut: () => WaysOut): Command {
  return ({ doc }) => {
    const { onBackspaceInEmpty } = waysOut();
    if (!onBackspaceInEmpty || !isBlank(doc)) {
      return false;
    }
    onBackspaceInEmpty();
    return true;
  };
}
