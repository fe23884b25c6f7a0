import * as React from 'react';
import type { IdeaStage, MyIdea } from '../../../../domain/inspiration/writing/myIdeas';
import { stageOf } from '../../../../domain/inspiration/writing/myIdeas';
import type { PostFigures } from '../../../../domain/inspiration/writing/writingDesk';
import { agoOrDate } from '../../../shared/dateWords';
import { usePortalWords } from '../../../shared/words';
import { contentLanguage } from '../../reading/contentLanguage';
import { DeedFailed } from './DeedFailed';
import styles from './Desk.module.scss';
import type { Mine } from './deskPorts';
import { figuresText } from './figuresText';
import { IdeaActions } from './IdeaActions';
import line from './IdeaLine.module.scss';
import { IdeaNotes } from './IdeaNotes';
import { SaidLine } from './SaidLine';
import { StillFits } from './StillFits';
import { Thumbnail } from './Thumbnail';
import { useIdeaDeeds } from './useIdeaDeeds';

const signs: Readonly<Record<IdeaStage, string>> = {
  underWay: line.underWay,
  waiting: line.waiting,
  onBlog: line.onBlog,
  withdrawn: line.withdrawn,
};

interface IdeaLineProps {
  idea: MyIdea;
  figures: PostFigures | undefined;
  ports: Mine;
  onDiscarded: (text: string) => void;
}

/** One of a person's ideas: what it is, how it stands, how it was received, and what there is to do. */
export function IdeaLine({ idea: read, figures, ports, onDiscarded }: IdeaLineProps): React.ReactElement {
  const { words } = ports;
  const { locale } = usePortalWords();
  const deeds = useIdeaDeeds(read, ports, onDiscarded);
  const { idea, said, isGone, deed } = deeds;
  const title = idea.title || words.untitled;
  if (isGone) {
    return (
      <li className={styles.line}>
        <SaidLine said={said} />
      </li>
    );
  }
  return (
    <li className={`${styles.line} ${line.idea}`}>
      <Thumbnail url={idea.post?.picture} />
      <div className={line.about}>
        <h3 className={line.title} lang={idea.title ? contentLanguage : undefined}>
          {title}
        </h3>
        <p className={line.facts}>
          <span className={signs[stageOf(idea)]}>{words[`state_${idea.state}`]}</span>
          <time dateTime={idea.changedAt}>{changedText(idea, ports, locale)}</time>
        </p>
        {figures && <p className={line.facts}>{figuresText(figures, words, locale)}</p>}
        <IdeaNotes idea={idea} words={words} />
        {idea.isAsked && <StillFits deeds={deeds} ports={ports} />}
        <DeedFailed deed={deed} words={words} />
        <SaidLine said={said} />
      </div>
      <IdeaActions title={title} deeds={deeds} ports={ports} />
    </li>
  );
}

function changedText({ post, draft, changedAt }: MyIdea, ports: IdeaLineProps['ports'], locale: string): string {
  const { words, me, now } = ports;
  const isMine = me === '' || post?.changedBy === me || changedAt === draft?.changedAt;
  const isOthers = post !== undefined && !isMine;
  return (isOthers ? words.changedWhenBy : words.changedWhen)
    .replace('{when}', agoOrDate(changedAt, now(), locale))
    .replace('{name}', () => post?.changedBy ?? '');
}
