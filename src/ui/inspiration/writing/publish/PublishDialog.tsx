import * as React from 'react';
import { picturesOf, stepsOf } from '../../../../domain/inspiration/writing/idea';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import { mayPublish } from '../../../../domain/inspiration/writing/publishCheck';
import type { Finding, FindingKind, Severity } from '../../../../domain/inspiration/writing/publishCheck';
import { suggestedAlt } from '../../../../domain/inspiration/writing/suggestedAlt';
import { Button } from '../../../shared/Button';
import { withPicture } from '../ideaChanges';
import { PortalDialog } from '../PortalDialog';
import { PrimaryButton } from '../PrimaryButton';
import type { ComposerModel } from '../useComposer';
import { AltQuestion } from './AltQuestion';
import { ChildrenQuestion } from './ChildrenQuestion';
import { FindingList } from './FindingList';
import { PersonalDataQuestion } from './PersonalDataQuestion';
import styles from './PublishDialog.module.scss';
import { PublishFailure } from './PublishFailure';
import { picturesWithoutAlt } from './picturesWithoutAlt';
import { usePublishCheck } from './usePublishCheck';
import type { Publishing } from './usePublishing';

interface PublishDialogProps {
  model: ComposerModel;
  publishing: Publishing;
  onClose: () => void;
  /** Closes, and leads to a field; see `goToField`. */
  onGoTo: (field: string) => void;
}

/** The last look before everybody sees it: what stops, what is asked, and what is good to know. */
export function PublishDialog({ model, publishing, onClose, onGoTo }: PublishDialogProps): React.ReactElement {
  const { words, idea, change, desk, ports } = model;
  const [alts, setAlts] = React.useState(() => suggestedAlts(idea));
  const asked = picturesOf(idea).filter(({ key }) => key in alts);
  const completed = withAlts(idea, alts);
  const check = usePublishCheck(completed, ports.probe);
  const [isHurried, setHurried] = React.useState(false);
  const of = (wanted: Severity): readonly Finding[] => check.findings.filter(({ severity }) => severity === wanted);
  const ofKind = (wanted: FindingKind): readonly Finding[] => check.findings.filter(({ kind }) => kind === wanted);
  const isComing = model.arrivals.all.some(({ state }) => state === 'waiting' || state === 'developing');
  const publish = (): void => {
    if (!mayPublish(check.findings) || isComing) {
      setHurried(true);
      return;
    }
    change((now) => withAlts(now, alts));
    publishing.publish(completed);
  };
  const publishText = desk?.isReviewed ? words.review_now : words.publish_now;
  return (
    <PortalDialog
      title={desk?.isReviewed ? words.sendToReview : words.publish_title}
      closeLabel={words.publish_back}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.publish_back}</Button>
          <PrimaryButton onClick={publish} isBusy={publishing.isUnderWay}>
            {publishing.isUnderWay ? words.publish_underWay : publishText}
          </PrimaryButton>
        </>
      }
    >
      <div className={styles.check}>
        {publishing.error && <PublishFailure words={words} error={publishing.error} />}
        {isComing && <p className={styles.line}>{words.publish_picturesComing}</p>}
        {of('stops').length > 0 && (
          <FindingList heading={words.findings_stops} findings={of('stops')} words={words} onGoTo={onGoTo} />
        )}
        {ofKind('children').length > 0 && (
          <ChildrenQuestion model={model} onAnswered={() => check.answer('children')} />
        )}
        {ofKind('personalData').length > 0 && (
          <PersonalDataQuestion
            words={words}
            findings={ofKind('personalData')}
            onGoTo={onGoTo}
            onAnswered={() => check.answer('personalData')}
          />
        )}
        {asked.length > 0 && (
          <AltQuestion
            model={model}
            pictures={asked}
            alts={alts}
            onChange={(key, alt) => setAlts((before) => ({ ...before, [key]: alt }))}
          />
        )}
        <p className={styles.line} role="status">
          {readiness(check.findings, isHurried, model)}
        </p>
        {of('advises').length > 0 && (
          <FindingList heading={words.findings_advises} findings={of('advises')} words={words} onGoTo={onGoTo} />
        )}
        {(check.foreignLinks === 'unasked' || check.foreignLinks === 'asking') && (
          <div>
            <Button onClick={check.askForeignLinks} isBusy={check.foreignLinks === 'asking'}>
              {check.foreignLinks === 'asking' ? words.links_asking : words.links_ask}
            </Button>
          </div>
        )}
        {check.foreignLinks === 'asked' && <p className={styles.line}>{words.links_asked}</p>}
      </div>
    </PortalDialog>
  );
}

function readiness(findings: readonly Finding[], isHurried: boolean, { words, desk }: ComposerModel): string {
  if (mayPublish(findings)) {
    return desk?.isReviewed ? words.review_ready : words.publish_ready;
  }
  const isStopped = findings.some(({ severity }) => severity === 'stops');
  return !isHurried ? '' : isStopped ? words.publish_stopped : words.publish_asked;
}

/** What could be said of the pictures that nothing, or only a file's name, is said of; by their keys. */
function suggestedAlts(idea: Idea): Record<string, string> {
  return Object.fromEntries(
    picturesWithoutAlt(idea).map(({ key }) => [
      key,
      suggestedAlt(
        stepsOf(idea).find((step) => step.picture?.key === key),
        idea
      ),
    ])
  );
}

function withAlts(idea: Idea, alts: Readonly<Record<string, string>>): Idea {
  return Object.entries(alts).reduce(
    (all, [key, alt]) => withPicture(all, key, (picture) => ({ ...picture, alt: alt.trim() })),
    idea
  );
}
