import * as React from 'react';
import type { Draft, DraftConflict } from '../../../../domain/inspiration/writing/draft';
import { emptyIdea } from '../../../../domain/inspiration/writing/idea';
import type { Clash, ClashChoice } from '../../../../domain/inspiration/writing/mergeClash';
import { mergeIdeas } from '../../../../domain/inspiration/writing/mergeIdeas';
import type { PortalError } from '../../../../domain/shared/portalError';
import { Icon } from '../../../shared/Icon';
import { agoOrDate } from '../../../shared/dateWords';
import { usePortalWords } from '../../../shared/words';
import { PrimaryButton } from '../PrimaryButton';
import { PublishFailure } from '../publish/PublishFailure';
import { timeOf } from '../timeOf';
import type { ComposerModel } from '../useComposer';
import { people } from '../writingIcons';
import { ClashChoices } from './ClashChoices';
import { clashName } from './clashName';
import styles from './ConflictView.module.scss';

interface ConflictViewProps {
  model: ComposerModel;
  conflict: DraftConflict;
}

/** Somebody else changed the same: who and when, both texts, and what is to stand. One can go on writing meanwhile. */
export function ConflictView({ model, conflict }: ConflictViewProps): React.ReactElement {
  const { words, draft, ports } = model;
  const { locale } = usePortalWords();
  const [choices, setChoices] = React.useState<Readonly<Record<string, ClashChoice>>>({});
  const [isBusy, setBusy] = React.useState(false);
  const [error, setError] = React.useState<PortalError>();
  const clashes = React.useMemo(() => [...joined(draft, conflict).clashes].sort(inReadingOrder), [draft, conflict]);
  const settle = async (): Promise<void> => {
    setBusy(true);
    const { idea } = joined(draft, conflict, (clash) => choices[clashName(clash)] ?? 'mine');
    const settled = await ports.keeper.settle(draft.id, idea);
    if (settled.ok) {
      // This view goes with its conflict.
      model.say(words.conflict_settled);
    } else {
      setBusy(false);
      setError(settled.error);
    }
  };
  // Another may have come meanwhile: then there is something to choose again.
  React.useEffect(() => {
    setBusy(false);
    setError(undefined);
  }, [conflict]);
  const when = `${agoOrDate(conflict.at, ports.now(), locale)} ${timeOf(conflict.at, locale)}`;
  return (
    <section className={styles.conflict} aria-label={words.conflict_heading}>
      <div className={styles.head} role="alert">
        <Icon path={people} />
        <div>
          <h3 className={styles.heading}>{words.conflict_heading}</h3>
          <p className={styles.text}>
            {words.conflict_who.replace('{name}', () => conflict.by).replace('{when}', when)}
          </p>
        </div>
      </div>
      {clashes.map((clash) => (
        <ClashChoices
          key={clashName(clash)}
          model={model}
          clash={clash}
          by={conflict.by}
          choice={choices[clashName(clash)] ?? 'mine'}
          onChoose={(choice) => setChoices((before) => ({ ...before, [clashName(clash)]: choice }))}
        />
      ))}
      {error && <PublishFailure words={words} error={error} />}
      <div className={styles.buttons}>
        <PrimaryButton onClick={() => void settle()} isBusy={isBusy}>
          {words.conflict_use}
        </PrimaryButton>
        <span className={styles.text}>{words.conflict_history}</span>
      </div>
    </section>
  );
}

const first: readonly Clash['field'][] = ['title', 'intro', 'cover', 'materials'];
const last: readonly Clash['field'][] = ['tip', 'observation', 'tool', 'minutes', 'place', 'institution'];

/** As the fields stand on the page; steps keep their order. */
function inReadingOrder(a: Clash, b: Clash): number {
  const placeOf = ({ field }: Clash): number =>
    first.includes(field) ? first.indexOf(field) - first.length : last.indexOf(field) + 1;
  return placeOf(a) - placeOf(b);
}

function joined(
  { saved, idea }: Draft,
  { theirs }: DraftConflict,
  choose?: (clash: Clash) => ClashChoice
): ReturnType<typeof mergeIdeas> {
  return mergeIdeas(saved ?? emptyIdea, idea, theirs, choose);
}
