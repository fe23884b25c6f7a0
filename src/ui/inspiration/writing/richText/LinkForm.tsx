import * as React from 'react';
import type { EditorView } from 'prosemirror-view';
import { Button } from '../../../shared/Button';
import fields from '../../reading/Field.module.scss';
import type { WritingWords } from '../words';
import { linkAddressOf } from './linkAddress';
import { richTextSchema } from './schema';
import styles from './Toolbar.module.scss';

interface LinkFormProps {
  words: WritingWords;
  view: EditorView;
  onDone: () => void;
}

/** Where the chosen text shall lead; without chosen text the address itself is written. */
export function LinkForm({ words, view, onDone }: LinkFormProps): React.ReactElement {
  const id = React.useState(() => `amb-link-${Math.random().toString(36).slice(2)}`)[0];
  const [typed, setTyped] = React.useState(() => linkAt(view) ?? '');
  const [isRefused, setRefused] = React.useState(false);
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const leave = (): void => {
    onDone();
    view.focus();
  };
  const keep = (): void => {
    const href = linkAddressOf(typed);
    setRefused(href === undefined);
    if (href !== undefined) {
      setLink(view, href, typed.trim());
      leave();
    }
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      (event.key === 'Enter' ? keep : leave)();
    }
  };
  return (
    <div className={styles.link}>
      <label className={fields.field}>
        <span className={fields.label}>{words.link_address}</span>
        <input
          ref={field}
          className={fields.input}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? id : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {isRefused && (
        <p id={id} className={fields.error} role="alert">
          {words.link_refused}
        </p>
      )}
      <div className={fields.buttons}>
        <Button onClick={keep}>{words.link_set}</Button>
        {linkAt(view) !== undefined && (
          <Button
            onClick={() => {
              removeLink(view);
              leave();
            }}
          >
            {words.link_remove}
          </Button>
        )}
        <Button onClick={leave}>{words.cancel}</Button>
      </div>
    </div>
  );
}

const { link } = richTextSchema.marks;

function linkAt({ state }: EditorView): string | undefined {
  const { $from, from, to, empty } = state.selection;
  const marks = empty ? $from.marks() : [];
  let href = link.isInSet(marks)?.attrs.href as string | undefined;
  state.doc.nodesBetween(from, to, (node) => {
    href ??= link.isInSet(node.marks)?.attrs.href as string | undefined;
  });
  return href;
}

function setLink(view: EditorView, href: string, typed: string): void {
  const { state } = view;
  const [from, to] = rangeOfLink(view);
  const mark = link.create({ href });
  view.dispatch(
    from === to
      ? state.tr.replaceSelectionWith(richTextSchema.text(typed, [mark]), false)
      : state.tr.removeMark(from, to, link).addMark(from, to, mark)
  );
}

function removeLink(view: EditorView): void {
  const [from, to] = rangeOfLink(view);
  view.dispatch(view.state.tr.removeMark(from, to, link));
}

/** What is chosen; with the caret alone in a link, all of the link. */
function rangeOfLink({ state }: EditorView): [number, number] {
  const { from, to, empty, $from } = state.selection;
  const mark = empty ? link.isInSet($from.marks()) : undefined;
  if (!mark) {
    return [from, to];
  }
  const range: [number, number] = [from, to];
  $from.parent.forEach((node, offset) => {
    const start = $from.start() + offset;
    if (mark.isInSet(node.marks) && start <= from && start + node.nodeSize >= from) {
      range[0] = start;
      range[1] = start + node.nodeSize;
    }
  });
  return range;
}
