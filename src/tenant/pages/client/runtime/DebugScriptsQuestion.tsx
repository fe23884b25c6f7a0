import * as React from 'react';
import { Dialog } from '../edit/Dialog';
import { fill, usePage } from '../page';

const KEY = 'spDebugScripts';

/** Whether this tab has been told to load scripts from the address: a developer reloads often. */
export function wasAllowed(address: string): boolean {
  return sessionStorage.getItem(KEY) === address;
}

/** Asks, as SharePoint does, before scripts under development run in the person's name. Closing it is a no. */
export function DebugScriptsQuestion({ address, onAnswer }: { address: string; onAnswer: (isAllowed: boolean) => void }): React.ReactElement {
  const { words } = usePage();
  const allow = (): void => {
    sessionStorage.setItem(KEY, address);
    onAnswer(true);
  };
  return (
    <Dialog title={words.debugScripts} onClose={() => onAnswer(false)}>
      <p>{fill(words.debugScriptsText, address)}</p>
      <p className="dialogActions">
        <button type="button" className="button" onClick={() => onAnswer(false)}>{words.debugScriptsNo}</button>
        <button type="button" className="button" onClick={allow}>{words.debugScriptsYes}</button>
      </p>
    </Dialog>
  );
}
