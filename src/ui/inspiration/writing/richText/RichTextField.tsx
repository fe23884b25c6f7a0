import * as React from 'react';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { RichText } from '../../../../domain/inspiration/writing/idea';
import { contentLanguage } from '../../reading/contentLanguage';
import type { WritingWords } from '../words';
import { openEditor, showText } from './openEditor';
import { isBlank } from './schema';
import styles from './RichTextField.module.scss';
import { Toolbar } from './Toolbar';
import { useLingering } from './useLingering';

interface RichTextFieldProps {
  words: WritingWords;
  /** Shown above the field; or only read out. */
  label: string;
  isLabelHidden?: boolean;
  /** Shown in the empty field. */
  placeholder?: string;
  isRequired?: boolean;
  /** Id of an element that says more about the field. */
  describedBy?: string;
  value: RichText;
  onChange: (value: RichText) => void;
  /** Enter in an empty last line. */
  onEnterAtEnd?: () => void;
  /** Backspace where nothing is written. */
  onBackspaceInEmpty?: () => void;
}

/** A field for rich text: bold, italic, lists and links, and nothing else. Its tools show while one writes in it. */
export function RichTextField(props: RichTextFieldProps): React.ReactElement {
  const { words, label, isLabelHidden, placeholder } = props;
  const id = React.useState(() => `amb-text-${Math.random().toString(36).slice(2)}`)[0];
  const [isLinking, setLinking] = React.useState(false);
  const [isFocused, setFocused] = React.useState(false);
  const hasTools = useLingering(isFocused);
  const { place, view, state } = useEditor(props, id, () => setLinking(true));
  const onBlur = (event: React.FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setFocused(false);
      setLinking(false);
    }
  };
  return (
    <div className={styles.field}>
      {!isLabelHidden && (
        <span id={id} className={styles.label} onClick={() => view?.focus()}>
          {label}
        </span>
      )}
      <div
        className={isFocused ? `${styles.box} ${styles.focused}` : styles.box}
        onFocus={() => setFocused(true)}
        onBlur={onBlur}
      >
        <div ref={place} className={styles.place} lang={contentLanguage} />
        {placeholder && (!state || isBlank(state.doc)) && (
          <span className={styles.placeholder} aria-hidden="true">
            {placeholder}
          </span>
        )}
        {hasTools && view && state && (
          <Toolbar words={words} view={view} state={state} isLinking={isLinking} setLinking={setLinking} />
        )}
      </div>
    </div>
  );
}

interface Editor {
  readonly place: React.RefObject<HTMLDivElement>;
  readonly view: EditorView | undefined;
  readonly state: EditorState | undefined;
}

/** Keeps an editor in step with the value: what is typed goes out, what was changed elsewhere comes in. */
function useEditor(props: RichTextFieldProps, labelId: string, onLink: () => void): Editor {
  const { value } = props;
  const place = React.useRef<HTMLDivElement>(null);
  const [view, setView] = React.useState<EditorView>();
  const [state, setState] = React.useState<EditorState>();
  const shown = React.useRef(value);
  const latest = React.useRef({ ...props, onLink });
  latest.current = { ...props, onLink };
  React.useLayoutEffect(() => {
    if (!place.current) {
      return undefined;
    }
    const opened = openEditor(place.current, {
      text: shown.current,
      attributes: attributesOf(latest.current, labelId),
      waysOut: () => latest.current,
      onText: (text) => {
        shown.current = text;
        latest.current.onChange(text);
      },
      onState: setState,
    });
    setView(opened);
    return () => opened.destroy();
  }, [labelId]);
  React.useLayoutEffect(() => {
    if (view && value !== shown.current) {
      shown.current = value;
      showText(view, value);
    }
  }, [view, value]);
  return { place, view, state };
}

function attributesOf(props: RichTextFieldProps, labelId: string): Record<string, string> {
  const { label, isLabelHidden, isRequired, describedBy, placeholder } = props;
  return {
    class: styles.text,
    role: 'textbox',
    'aria-multiline': 'true',
    ...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': labelId }),
    ...(isRequired && { 'aria-required': 'true' }),
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(placeholder && { 'aria-placeholder': placeholder }),
  };
}
