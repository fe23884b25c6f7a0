import * as React from 'react';
import type { IdeaPart, KeptPart } from '../../../../domain/inspiration/writing/idea';
import { Button } from '../../../shared/Button';
import { add } from '../writingIcons';
import { emptyStep, withoutPart, withPartAt, withPartsAfter } from '../ideaChanges';
import { UndoNotes } from '../UndoNote';
import type { ComposerModel } from '../useComposer';
import { PartCard } from './PartCard';
import { StepEditor } from './StepEditor';
import styles from './StepList.module.scss';
import type { DropEdge } from './useReorder';

/** "Sådan gør I": what one does, in order, with what stands between that only SharePoint can change. */
export function StepList({ model }: { model: ComposerModel }): React.ReactElement {
  const { words, idea, change, removals, say } = model;
  const list = React.useRef<HTMLDivElement>(null);
  const focusNext = useFocusOfNew(list, idea.body);
  const { body } = idea;
  const addAfter = (key: string | undefined): void => {
    const step = emptyStep();
    focusNext(step.key);
    change((now) => withPartsAfter(now, key, [step]));
  };
  const move = (part: IdeaPart, to: number): void => {
    change((now) => withPartAt(now, part.key, to));
    say(words.part_moved.replace('{name}', nameOf(part, body, words)).replace('{place}', String(to + 1)));
  };
  const drop = (draggedKey: string, target: IdeaPart, edge: DropEdge): void => {
    const dragged = body.find(({ key }) => key === draggedKey);
    const others = body.filter((part) => part !== dragged);
    if (dragged) {
      move(dragged, others.indexOf(target) + (edge === 'below' ? 1 : 0));
    }
  };
  const stepCount = body.filter(({ kind }) => kind === 'step').length;
  return (
    <div ref={list} className={styles.list} data-field="steps">
      <UndoNotes removals={removals} place="start" words={words} />
      {body.map((part, index) => {
        const name = nameOf(part, body, words);
        const before = body[index - 1];
        const remove = (): void => removals.removePart(part);
        const isAlone = part.kind === 'step' && stepCount === 1;
        return (
          <React.Fragment key={part.key}>
            <PartCard
              words={words}
              partKey={part.key}
              name={name}
              isFirst={index === 0}
              isLast={index === body.length - 1}
              onMove={(by) => move(part, index + by)}
              onDropPart={(draggedKey, edge) => drop(draggedKey, part, edge)}
              onRemove={isAlone ? undefined : remove}
            >
              {part.kind === 'kept' ? (
                <KeptNote part={part} model={model} />
              ) : (
                <StepEditor
                  model={model}
                  step={part}
                  name={name}
                  placeholder={index === 0 ? words.step_first : words.step_next}
                  onNext={() => addAfter(part.key)}
                  onGoBack={
                    isAlone
                      ? undefined
                      : () => {
                          focusNext(before?.key ?? body[index + 1].key);
                          // Nothing stood in it: there is nothing to have back.
                          change((now) => withoutPart(now, part.key));
                        }
                  }
                />
              )}
            </PartCard>
            <UndoNotes removals={removals} place={part.key} words={words} />
          </React.Fragment>
        );
      })}
      <div>
        <Button icon={add} onClick={() => addAfter(body[body.length - 1]?.key)}>
          {words.step_add}
        </Button>
      </div>
    </div>
  );
}

/** What SharePoint's own editor alone can change. It stays as it is. */
export function KeptNote({ part, model }: { part: KeptPart; model: ComposerModel }): React.ReactElement {
  const { words } = model;
  return (
    <p className={styles.kept}>
      {part.title ? words.kept.replace('{title}', () => part.title) : words.kept_untitled}
    </p>
  );
}

function nameOf(part: IdeaPart, body: readonly IdeaPart[], words: ComposerModel['words']): string {
  if (part.kind === 'kept') {
    return part.title || words.kept_name;
  }
  const number = body.filter(({ kind }) => kind === 'step').indexOf(part) + 1;
  return words.step.replace('{number}', String(number));
}

/** Gives the focus to the text of a step as soon as the step is there. */
function useFocusOfNew(list: React.RefObject<HTMLElement>, body: readonly IdeaPart[]): (key: string) => void {
  const wanted = React.useRef<string>();
  React.useEffect(() => {
    const card = wanted.current && list.current?.querySelector(`[data-field="step:${wanted.current}"]`);
    if (card) {
      wanted.current = undefined;
      card.querySelector<HTMLElement>('[role="textbox"]')?.focus();
      card.scrollIntoView?.({ block: 'nearest' });
    }
  }, [list, body]);
  return React.useCallback((key: string) => {
    wanted.current = key;
  }, []);
}
