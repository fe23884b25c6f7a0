import * as React from 'react';
import { optionalFields, outlineOf } from '../../../../domain/inspiration/writing/ideaTemplates';
import { Icon } from '../../../shared/Icon';
import { chevronDown } from '../../../shared/icons';
import { CoverField } from '../pictures/CoverField';
import type { ComposerModel } from '../useComposer';
import styles from './MoreFields.module.scss';
import { OptionalFieldView } from './OptionalFieldView';
import type { PageField } from './OptionalFieldView';

/** Which optional fields stand open, and which are folded away. */
export function fieldsOf({ draft }: ComposerModel): { shown: PageField[]; folded: PageField[] } {
  const onPage = optionalFields.filter((field): field is PageField => field !== 'film');
  const { shown } = outlineOf(draft.template);
  const isShown = (field: PageField): boolean => shown.includes(field);
  return { shown: onPage.filter(isShown), folded: onPage.filter((field) => !isShown(field)) };
}

/** "Flere oplysninger": all that may be left out, folded until asked for, or when it holds something. */
export function MoreFields({ model, folded }: { model: ComposerModel; folded: readonly PageField[] }): React.ReactElement {
  const { words, idea } = model;
  // Decided once: what is emptied while one writes mustn't fold away.
  const isOpen = React.useState(() => !!idea.cover || folded.some((field) => holdsSomething(model, field)))[0];
  return (
    <details className={styles.more} open={isOpen || undefined}>
      <summary className={styles.summary}>
        <Icon path={chevronDown} />
        {words.more}
      </summary>
      <div className={styles.fields}>
        {folded.map((name) => (
          <OptionalFieldView key={name} model={model} name={name} />
        ))}
        <CoverField model={model} />
      </div>
    </details>
  );
}

/** More than the template put there. */
function holdsSomething({ draft, idea: { facts, ...idea } }: ComposerModel, field: PageField): boolean {
  switch (field) {
    case 'intro':
    case 'materials':
    case 'tip':
    case 'observation':
      return idea[field] !== '';
    case 'minutes':
    case 'place':
    case 'tool':
      return facts[field] !== outlineOf(draft.template).start.facts[field];
    case 'institution':
      // Remembered from the last idea: no reason to unfold all the others.
      return false;
  }
}
