import * as React from 'react';
import { isSafeLink, safeHtml } from '../html';
import { Icon, type IconName } from '../Icon';
import { usePage } from '../page';
import type { Words } from '../strings/da';
import { Dialog } from './Dialog';

interface TextCommand { label: keyof Words; icon: IconName; command: string; value?: string }

const COMMANDS: TextCommand[] = [
  { label: 'textBold', icon: 'bold', command: 'bold' },
  { label: 'textItalic', icon: 'italic', command: 'italic' },
  { label: 'textHeading', icon: 'heading', command: 'formatBlock', value: 'h2' },
  { label: 'textSubheading', icon: 'subheading', command: 'formatBlock', value: 'h3' },
  { label: 'textParagraph', icon: 'paragraph', command: 'formatBlock', value: 'p' },
  { label: 'textBullets', icon: 'bullets', command: 'insertUnorderedList' },
  { label: 'textNumbers', icon: 'numbers', command: 'insertOrderedList' },
];

/**
 * A text part under edit: the browser's own rich text editing, of which only the allow-listed HTML is kept.
 * The element is filled once; after that the browser owns its content.
 */
export function TextEditor({ html, onChange }: { html: string; onChange: (html: string) => void }): React.ReactElement {
  const { words } = usePage();
  const ref = React.useRef<HTMLDivElement>(null);
  const [linkRange, setLinkRange] = React.useState<Range>();
  const first = React.useRef(html);
  React.useEffect(() => {
    if (ref.current) {
      ref.current.innerHTML = safeHtml(first.current);
    }
  }, []);
  const changed = (): void => onChange(safeHtml(ref.current?.innerHTML ?? ''));
  const run = (command: string, value?: string): void => {
    ref.current?.focus();
    document.execCommand(command, false, value);
    changed();
  };
  const paste = (event: React.ClipboardEvent): void => {
    event.preventDefault();
    const pasted = event.clipboardData.getData('text/html');
    if (pasted) {
      document.execCommand('insertHTML', false, safeHtml(pasted));
    } else {
      document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
    }
    changed();
  };
  const addLink = (address: string): void => {
    const selection = window.getSelection();
    if (linkRange && selection && isSafeLink(address)) {
      selection.removeAllRanges();
      selection.addRange(linkRange);
      run('createLink', address);
    }
    setLinkRange(undefined);
  };
  return (
    <div className="textEditor">
      <div className="textTools" role="toolbar" aria-label={words.textTools}>
        {COMMANDS.map(({ label, icon, command, value }) => (
          <button
            key={label} type="button" className="iconButton" aria-label={words[label]} title={words[label]}
            onMouseDown={(event) => event.preventDefault()} onClick={() => run(command, value)}
          >
            <Icon name={icon} />
          </button>
        ))}
        <button
          type="button" className="iconButton" aria-label={words.textLink} title={words.textLink}
          onMouseDown={(event) => event.preventDefault()} onClick={() => setLinkRange(rangeIn(ref.current))}
        >
          <Icon name="link" />
        </button>
      </div>
      <div
        ref={ref} className="textPart editable" contentEditable suppressContentEditableWarning role="textbox" aria-multiline="true"
        aria-label={words.textLabel} tabIndex={0} onInput={changed} onPaste={paste}
      />
      {linkRange && <LinkDialog onLink={addLink} onClose={() => setLinkRange(undefined)} />}
    </div>
  );
}

function rangeIn(element: HTMLElement | null): Range | undefined {
  const selection = window.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && element?.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

function LinkDialog({ onLink, onClose }: { onLink: (address: string) => void; onClose: () => void }): React.ReactElement {
  const { words } = usePage();
  const [address, setAddress] = React.useState('');
  return (
    <Dialog title={words.textLink} onClose={onClose}>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          onLink(address);
        }}
      >
        <label>
          {words.textLinkAddress}
          <input type="text" inputMode="url" value={address} onChange={(event) => setAddress(event.target.value)} />
        </label>
        <p className="dialogActions"><button type="submit" className="button primary">{words.textLink}</button></p>
      </form>
    </Dialog>
  );
}
