import * as React from 'react';
import type { CanvasPart } from '../canvas/canvas';
import { Icon } from '../Icon';
import { usePage } from '../page';
import { Dialog } from './Dialog';
import { toolboxEntries } from './toolboxEntries';

/** The web parts to choose from. */
export function Toolbox({ onChoose, onClose }: { onChoose: (part: CanvasPart) => void; onClose: () => void }): React.ReactElement {
  const { data, words } = usePage();
  const entries = React.useMemo(() => toolboxEntries(data, words), [data, words]);
  return (
    <Dialog title={words.toolboxTitle} onClose={onClose}>
      <ul className="toolbox">
        {entries.map((entry) => (
          <li key={entry.key}>
            <button type="button" className="toolboxEntry" onClick={() => onChoose(entry.create())}>
              <Icon name={entry.icon} />
              <span>
                <strong>{entry.title}</strong>
                {entry.description && <span className="quiet">{entry.description}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
