import * as React from 'react';
import { stageOf } from '../../../../domain/inspiration/writing/myIdeas';
import { FailedMessage } from '../../../shared/FailedMessage';
import { lightbulb } from '../../../shared/icons';
import { StateMessage } from '../../../shared/StateMessage';
import { counted, usePortalWords } from '../../../shared/words';
import { RetryNotice } from '../../reading/RetryNotice';
import { PrimaryButton } from '../PrimaryButton';
import styles from './Desk.module.scss';
import { DeskHeading } from './DeskHeading';
import { DeskSkeleton } from './DeskSkeleton';
import type { Mine, MinePorts } from './deskPorts';
import { IdeaLine } from './IdeaLine';
import { SaidLine } from './SaidLine';
import type { SaidDeed } from './SaidLine';
import { ShowMore } from './ShowMore';
import { StagePicker } from './StagePicker';
import type { StageChoice } from './StagePicker';
import { useFigures } from './useFigures';
import { useMyIdeas } from './useMyIdeas';
import type { MyIdeasModel } from './useMyIdeas';
import { usePaged } from './usePaged';

/** Up to so many are seen at a glance. */
const manyIdeas = 8;

/** A person's ideas, drafts and pages in one list, with what there is to do about each. */
export function MyIdeas(ports: Mine): React.ReactElement {
  const { words, onMove } = ports;
  const { locale } = usePortalWords();
  const mine = useMyIdeas(ports);
  const [said, setSaid] = React.useState<SaidDeed>();
  return (
    <div className={styles.desk}>
      <div className={styles.head}>
        <DeskHeading>{words.mine_heading}</DeskHeading>
        <PrimaryButton onClick={() => onMove({ kind: 'new' })}>{words.mine_share}</PrimaryButton>
      </div>
      <PagesState mine={mine} ports={ports} />
      {mine.unreadableCount > 0 && (
        <p className={styles.quiet}>
          {counted(words.mine_unreadable_one, words.mine_unreadable_other, mine.unreadableCount, locale)}
        </p>
      )}
      <SaidLine said={said} />
      {mine.ideas.length > 0 && (
        <IdeaList
          ideas={mine.ideas}
          ports={ports}
          onDiscarded={(text) => setSaid({ text, takesFocus: true })}
        />
      )}
    </div>
  );
}

/** Whatever is to be said of the pages besides showing them. */
function PagesState({ mine, ports }: { mine: MyIdeasModel; ports: MinePorts }): React.ReactElement | null {
  const { posts, ideas, readAgain } = mine;
  const { words } = ports;
  if (posts.status === 'loading') {
    return <DeskSkeleton text={words.mine_loading} />;
  }
  if (posts.status === 'failed' || posts.status === 'offline') {
    const error = posts.status === 'failed' ? posts.error : { kind: 'offline' as const, detail: '' };
    return (
      <>
        <FailedMessage error={error} onRetry={readAgain} />
        {ideas.length > 0 && <p className={styles.quiet}>{words.mine_onDeviceOnly}</p>}
      </>
    );
  }
  return ideas.length > 0 ? null : (
    <StateMessage icon={lightbulb} role="status" heading={words.mine_empty_heading} text={words.mine_empty_text} />
  );
}

interface IdeaListProps {
  ideas: MyIdeasModel['ideas'];
  ports: Mine;
  onDiscarded: (text: string) => void;
}

function IdeaList(props: IdeaListProps): React.ReactElement {
  const { ideas, ports, onDiscarded } = props;
  const { desk, words } = ports;
  const [stage, setStage] = React.useState<StageChoice>('all');
  const paged = usePaged(stage === 'all' ? ideas : ideas.filter((idea) => stageOf(idea) === stage));
  const figures = useFigures(
    desk,
    paged.shown.flatMap((idea) => (idea.post && stageOf(idea) === 'onBlog' ? idea.post.id : []))
  );
  return (
    <>
      {ideas.length > manyIdeas && (
        <StagePicker ideas={ideas} chosen={stage} onChoose={setStage} words={words} />
      )}
      <ul ref={paged.listRef} className={styles.list}>
        {paged.shown.map((idea) => (
          <IdeaLine
            key={idea.key}
            idea={idea}
            figures={idea.post && figures.of(idea.post.id)}
            ports={ports}
            onDiscarded={onDiscarded}
          />
        ))}
      </ul>
      {paged.shown.length === 0 && <p className={styles.quiet}>{words.mine_nothingIn}</p>}
      <ShowMore paged={paged} words={words} />
      {figures.isFailed && <RetryNotice text={words.mine_figuresFailed} onRetry={figures.readAgain} />}
    </>
  );
}
