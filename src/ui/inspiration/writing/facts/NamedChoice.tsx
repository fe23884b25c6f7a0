import * as React from 'react';
import { useLoaded } from '../../../shared/useLoaded';
import fields from '../../reading/Field.module.scss';
import type { NamedChoiceProps } from './NamedCombobox';

/**
 * A name to be chosen among those in use, so that the same thing isn't called two, or to be written anew. The list of names
 * comes with script that is fetched while one writes; until then, and without network, the name is written.
 */
export function NamedChoice(props: NamedChoiceProps): React.ReactElement {
  const { label, field, value = '', onChange } = props;
  const [view] = useLoaded(loadCombobox);
  // Whoever is writing in it goes on in the same field.
  const [isInUse, setInUse] = React.useState(false);
  return view.status === 'loaded' && !isInUse ? (
    <view.value {...props} />
  ) : (
    <label className={fields.field} data-field={field}>
      <span className={fields.label}>{label}</span>
      <input
        className={fields.input}
        type="text"
        autoComplete="off"
        value={value}
        onFocus={() => setInUse(true)}
        onBlur={() => setInUse(false)}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </label>
  );
}

async function loadCombobox(): Promise<React.ComponentType<NamedChoiceProps>> {
  return (await import(/* webpackChunkName: 'inspiration-writing-dialogs' */ './NamedCombobox')).NamedCombobox;
}
