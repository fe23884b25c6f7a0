import * as React from 'react';
import { stepsOf } from '../../../domain/inspiration/writing/idea';
import type { Desk } from '../../../domain/inspiration/writing/writingDesk';
import { curriculumThemes } from '../../../domain/shared/curriculumTheme';
import { settings } from '../../../domain/shared/setting';
import { Button } from '../../shared/Button';
import hidden from '../../shared/Hidden.module.scss';
import { documentSearch } from '../../shared/laterIcons';
import { StateMessage } from '../../shared/StateMessage';
import { themeIcons } from '../../shared/themeIcons';
import { usePortalWords } from '../../shared/words';
import { ChoiceChips } from './ChoiceChips';
import styles from './Composer.module.scss';
import { ComposerBar } from './ComposerBar';
import { ConflictView } from './conflict/ConflictView';
import { EndingParts } from './EndingParts';
import { fieldsOf, MoreFields } from './facts/MoreFields';
import { OptionalFieldView } from './facts/OptionalFieldView';
import { goToField } from './goToField';
import { withFacts } from './ideaChanges';
import { LaterDialog } from './LaterDialog';
import { Published } from './publish/Published';
import { usePublishing } from './publish/usePublishing';
import type { Publishing } from './publish/usePublishing';
import { StepList } from './steps/StepList';
import { TitleField } from './TitleField';
import { useComposer } from './useComposer';
import type { ComposerModel } from './useComposer';
import type { MoveInWriting, WritingPorts } from './writingPorts';

/** Longer than Fluent's dialogs take to go. */
const afterDialogMs = 300;

interface ComposerProps {
  ports: WritingPorts;
  draftId: string;
  desk: Desk | undefined;
  /** Begun a moment ago: the title has the focus. */
  isNew: boolean;
  onMove: MoveInWriting;
  onLeave: (publishedPostId?: number) => void;
}

/** The view in which an idea is written: one page, from the title to what may be left out. */
export function Composer({ ports, draftId, desk, isNew, onMove, onLeave }: ComposerProps): React.ReactElement {
  const model = useComposer(ports, draftId, desk);
  const publishing = usePublishing(ports.keeper, ports.habits, draftId);
  const { words } = ports;
  // On success the draft goes, while the dialog that published it is still there.
  const last = React.useRef(model);
  last.current = model ?? last.current;
  const shown = publishing.isUnderWay || publishing.done ? last.current : model;
  const isClosed = useIsClosed(publishing.done !== undefined);
  if (publishing.done && isClosed) {
    return <Published ports={ports} {...publishing.done} onMove={onMove} onLeave={onLeave} />;
  }
  if (!shown) {
    return (
      <StateMessage icon={documentSearch} role="status" heading={words.gone_heading} text={words.gone_text}>
        <Button onClick={() => onMove({ kind: 'mine' })}>{words.toMine}</Button>
      </StateMessage>
    );
  }
  return <OpenComposer key={draftId} model={shown} publishing={publishing} isNew={isNew} onMove={onMove} />;
}

/** Becomes true when a dialog that was told to close is gone: gone before, it would leave its cover over what comes. */
function useIsClosed(isClosing: boolean): boolean {
  const [isClosed, setClosed] = React.useState(false);
  React.useEffect(() => {
    if (!isClosing) {
      return undefined;
    }
    const timer = window.setTimeout(() => setClosed(true), afterDialogMs);
    return () => window.clearTimeout(timer);
  }, [isClosing]);
  return isClosed;
}

interface OpenComposerProps extends Pick<ComposerProps, 'isNew' | 'onMove'> {
  model: ComposerModel;
  publishing: Publishing;
}

function OpenComposer({ model, publishing, isNew, onMove }: OpenComposerProps): React.ReactElement {
  const { words, idea, change, draft, said } = model;
  const page = React.useRef<HTMLDivElement>(null);
  const { shown, folded } = fieldsOf(model);
  const [first] = stepsOf(idea);
  const [open, setOpen] = React.useState<'preview' | 'publish'>();
  const goTo = (field: string): void => {
    if (page.current) {
      goToField(page.current, field);
    }
  };
  const closeAndGoTo = (field: string): void => {
    setOpen(undefined);
    // When the dialog has given the focus back to where it was.
    window.setTimeout(() => goTo(field), afterDialogMs);
  };
  return (
    <div ref={page} className={styles.composer}>
      <h2 className={hidden.hidden}>{words.writing}</h2>
      <ComposerBar
        model={model}
        onBack={() => onMove({ kind: 'mine' })}
        onPreview={() => setOpen('preview')}
        onPublish={() => {
          publishing.forget();
          setOpen('publish');
        }}
      />
      <div className={styles.page}>
        {draft.conflict && <ConflictView model={model} conflict={draft.conflict} />}
        <TitleField
          words={words}
          value={idea.title}
          isFirst={isNew}
          onChange={(title) => change((now) => ({ ...now, title }))}
          onEnter={() => goTo(shown.includes('intro') ? 'intro' : `step:${first.key}`)}
        />
        {shown.includes('intro') && <OptionalFieldView model={model} name="intro" />}
        <h3 className={styles.heading}>{words[`steps_${draft.template}`]}</h3>
        <StepList model={model} />
        <FactChips model={model} />
        {shown
          .filter((name) => name !== 'intro')
          .map((name) => (
            <OptionalFieldView key={name} model={model} name={name} />
          ))}
        <MoreFields model={model} folded={folded} />
        <EndingParts model={model} />
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
      <LaterDialog
        kind={publishing.done ? undefined : open}
        model={model}
        publishing={publishing}
        onClose={() => setOpen(undefined)}
        onGoTo={closeAndGoTo}
      />
    </div>
  );
}

/** What the idea is found by: at least one of each. */
function FactChips({ model }: { model: ComposerModel }): React.ReactElement {
  const { words, idea, change } = model;
  const portalWords = usePortalWords();
  return (
    <>
      <ChoiceChips
        name={words.themes}
        hint={words.atLeastOne}
        field="themes"
        chosen={idea.facts.themes}
        options={curriculumThemes.map((value) => ({
          value,
          text: portalWords[`theme_${value}`],
          icon: themeIcons[value],
          colour: `var(--amb-theme-${value})`,
        }))}
        onChange={(themes) => change((now) => withFacts(now, { themes }))}
      />
      <ChoiceChips
        name={words.settings}
        hint={words.atLeastOne}
        field="settings"
        chosen={idea.facts.settings}
        options={settings.map((value) => ({ value, text: portalWords[`setting_${value}`] }))}
        onChange={(chosen) => change((now) => withFacts(now, { settings: chosen }))}
      />
    </>
  );
}
