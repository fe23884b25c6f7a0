import type { Keeping } from '../../../domain/inspiration/writing/draftKeeper';
import { isInSharePoint } from '../../../domain/inspiration/writing/draftRules';
import type { LiveDraft } from './liveDraft';
import type { SendingPace } from './sendingPace';

/** How far a draft's last change has come: what the author most needs to know of it. */
export function keepingOf(live: LiveDraft, pace: SendingPace): Keeping {
  const draft = live.draft();
  const sent = pace.sent();
  if (draft.conflict) {
    return { state: 'conflict' };
  }
  if (isInSharePoint(draft, sent?.lost)) {
    const at = draft.savedAt ?? draft.changedAt;
    return { state: 'saved', at, ...(sent?.mergedBy !== undefined && { merged: { by: sent.mergedBy } }) };
  }
  if (pace.isSending()) {
    return { state: 'sending' };
  }
  if (live.disk() === 'fleeting') {
    return { state: 'fleeting' };
  }
  const error = pace.error();
  if (error) {
    return { state: 'held', error };
  }
  return { state: live.disk() === 'keeping' ? 'keeping' : 'onDevice' };
}
