import * as React from 'react';
import { toggleMark } from 'prosemirror-commands';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { Icon } from '../../../shared/Icon';
import type { WritingWords } from '../words';
import { LinkForm } from './LinkForm';
import { richTextSchema } from './schema';
import styles from './Toolbar.module.scss';
import { linkSign, listSign, numberedListSign, textBold, textItalic } from '../writingIcons';

const { nodes, marks } = richTextSchema;

interface ToolbarProps {
  words: WritingWords;
  view: EditorView;
  state: EditorState;
  isLinking: boolean;
  setLinking: (isLinking: boolean) => void;
}

interface Tool {
  readonly name: 'bold' | 'italic' | 'bulletList' | 'numberedList' | 'link';
  readonly icon: string;
  readonly isOn: boolean;
  readonly use: () => void;
}

/** What can be done to the chosen text. One stop for Tab; the arrows go from tool to tool. */
export function Toolbar({ words, view, state, isLinking, setLinking }: ToolbarProps): React.ReactElement {
  const [stop, setStop] = React.useState(0);
  const run = (command: Command) => (): void => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const tools: Tool[] = [
    { name: 'bold', icon: textBold, isOn: hasMark(state, 'strong'), use: run(toggleMark(marks.strong)) },
    { name: 'italic', icon: textItalic, isOn: hasMark(state, 'em'), use: run(toggleMark(marks.em)) },
    { name: 'bulletList', icon: listSign, isOn: isIn(state, 'bulletList'), use: run(listCommand(state, 'bulletList')) },
    {
      name: 'numberedList',
      icon: numberedListSign,
      isOn: isIn(state, 'orderedList'),
      use: run(listCommand(state, 'orderedList')),
    },
    { name: 'link', icon: linkSign, isOn: hasMark(state, 'link'), use: () => setLinking(!isLinking) },
  ];
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      event.preventDefault();
      const next = (stop + by + tools.length) % tools.length;
      setStop(next);
      event.currentTarget.querySelectorAll('button')[next].focus();
    }
  };
  return (
    <div className={styles.bar}>
      <div className={styles.tools} role="toolbar" aria-label={words.tools} onKeyDown={onKeyDown}>
        {tools.map(({ name, icon, isOn, use }, index) => (
          <button
            key={name}
            type="button"
            className={styles.tool}
            tabIndex={index === stop ? 0 : -1}
            aria-label={words[`tool_${name}`]}
            title={words[`tool_${name}`]}
            aria-pressed={name === 'link' ? undefined : isOn}
            aria-expanded={name === 'link' ? isLinking : undefined}
            // The chosen text stays chosen, and a phone's keyboard stays up.
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setStop(index)}
            onClick={use}
          >
            <Icon path={icon} />
          </button>
        ))}
      </div>
      {isLinking && <LinkForm words={words} view={view} onDone={() => setLinking(false)} />}
    </div>
  );
}

function hasMark({ selection, storedMarks, doc }: EditorState, name: keyof typeof marks): boolean {
  const type = marks[name];
  return selection.empty
    ? !!type.isInSet(storedMarks ?? selection.$from.marks())
    : doc.rangeHasMark(selection.from, selection.to, type);
}

function isIn({ selection: { $from } }: EditorState, name: 'bulletList' | 'orderedList'): boolean {
  return Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).some(({ type }) => type === nodes[name]);
}

function listCommand(state: EditorState, name: 'bulletList' | 'orderedList'): Command {
  return isIn(state, name) ? liftListItem(nodes.listItem) : wrapInList(nodes[name]);
}
