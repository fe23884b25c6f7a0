import * as React from 'react';
import { ideaTemplates } from '../../../domain/inspiration/writing/draft';
import type { Draft, IdeaTemplate } from '../../../domain/inspiration/writing/draft';
import { Icon } from '../../shared/Icon';
import { FailedMessage } from '../../shared/FailedMessage';
import type { PortalError } from '../../../domain/shared/portalError';
import { agoOrDate } from '../../shared/dateWords';
import { usePortalWords } from '../../shared/words';
import styles from './TemplateChoice.module.scss';
import { apps, edit, steps, timer } from './writingIcons';
import type { MoveInWriting, WritingPorts } from './writingPorts';

const icons: Readonly<Record<IdeaTemplate, string>> = { howWeDid: steps, oneMinuteTip: timer, weTriedAnApp: apps };

interface TemplateChoiceProps {
  ports: WritingPorts;
  onMove: MoveInWriting;
  /** Told of the draft that was begun here. */
  onBegun: (draftId: string) => void;
}

/** "Del en idé": what one begins from, and what was begun before. */
export function TemplateChoice({ ports, onMove, onBegun }: TemplateChoiceProps): React.ReactElement {
  const { keeper, words } = ports;
  const [failure, setFailure] = React.useState<PortalError>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const begin = async (template: IdeaTemplate): Promise<void> => {
    const begun = await keeper.begin(template);
    if (begun.ok) {
      onBegun(begun.value.id);
      onMove({ kind: 'draft', id: begun.value.id }, 'replace');
    } else {
      setFailure(begun.error);
    }
  };
  return (
    <section className={styles.choice}>
      <h2 ref={heading} className={styles.heading} tabIndex={-1}>
        {words.begin}
      </h2>
      <p className={styles.lead}>{words.begin_text}</p>
      {failure && <FailedMessage error={failure} onRetry={() => setFailure(undefined)} />}
      <div className={styles.templates}>
        {ideaTemplates.map((template) => (
          <button key={template} type="button" className={styles.template} onClick={() => void begin(template)}>
            <span className={styles.sign}>
              <Icon path={icons[template]} />
            </span>
            <span>
              <span className={styles.name}>{words[`template_${template}`]}</span>
              <span className={styles.what}>{words[`template_${template}_text`]}</span>
            </span>
          </button>
        ))}
      </div>
      <LeftDrafts ports={ports} onMove={onMove} />
    </section>
  );
}

/** What was begun on this device and SharePoint doesn't have as it is. */
function LeftDrafts({ ports, onMove }: { ports: WritingPorts; onMove: MoveInWriting }): React.ReactElement | null {
  const { keeper, words, now } = ports;
  const { locale } = usePortalWords();
  const [left, setLeft] = React.useState<readonly Draft[]>([]);
  React.useEffect(() => {
    let isCurrent = true;
    void keeper.left().then((drafts) => isCurrent && drafts.ok && setLeft(drafts.value));
    return () => {
      isCurrent = false;
    };
  }, [keeper]);
  return left.length > 0 ? (
    <div className={styles.left}>
      <h3 className={styles.leftHeading}>{words.goOn}</h3>
      {left.map((draft) => (
        <button
          key={draft.id}
          type="button"
          className={styles.template}
          onClick={() => onMove({ kind: 'draft', id: draft.id })}
        >
          <span className={styles.sign}>
            <Icon path={edit} />
          </span>
          <span>
            <span className={styles.name}>
              {words.goOn_with.replace('{title}', () => draft.idea.title.trim() || words.untitled)}
            </span>
            <span className={styles.what}>
              {words.changedAt.replace('{when}', agoOrDate(draft.changedAt, now(), locale))}
            </span>
          </span>
        </button>
      ))}
    </div>
  ) : null;
}
