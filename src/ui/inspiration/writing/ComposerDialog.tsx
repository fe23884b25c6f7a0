import * as React from 'react';
import { Preview } from './preview/Preview';
import { PublishDialog } from './publish/PublishDialog';
import type { Publishing } from './publish/usePublishing';
import type { ComposerModel } from './useComposer';

export interface ComposerDialogProps {
  kind: 'preview' | 'publish';
  model: ComposerModel;
  publishing: Publishing;
  onClose: () => void;
  /** Closes, and leads to a field; see `goToField`. */
  onGoTo: (field: string) => void;
}

/** What opens over the page on which an idea is written. */
export function ComposerDialog({ kind, model, publishing, onClose, onGoTo }: ComposerDialogProps): React.ReactElement {
  return kind === 'preview' ? (
    <Preview model={model} onClose={onClose} />
  ) : (
    <PublishDialog model={model} publishing={publishing} onClose={onClose} onGoTo={onGoTo} />
  );
}
