import * as React from 'react';
import { Combobox, Field, Option } from '@fluentui/react-components';
import type { Ambassador } from '../../../../domain/inspiration/writing/writingOffice';
import { Button } from '../../../shared/Button';
import fields from '../../reading/Field.module.scss';
import { SubmitButton } from '../../reading/SubmitButton';
import styles from './HandOverForm.module.scss';
import type { DeskWords } from './words';

interface HandOverFormProps {
  /** Who can take it. */
  ambassadors: readonly Ambassador[];
  isBusy: boolean;
  words: DeskWords;
  onChoose: (person: Ambassador) => void;
  onClose: () => void;
}

/** Who takes a place over: found by writing part of the name. */
export function HandOverForm(props: HandOverFormProps): React.ReactElement {
  const { ambassadors, isBusy, words, onChoose, onClose } = props;
  const [written, setWritten] = React.useState('');
  const [pickedId, setPickedId] = React.useState<number>();
  const [isMissing, setMissing] = React.useState(false);
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const wanted = written.trim().toLocaleLowerCase();
  const found = ambassadors.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  // Two may have one name: then writing it isn't enough, one of them is picked.
  const named = ambassadors.filter(({ name }) => name === written.trim());
  const chosen = ambassadors.find(({ id }) => id === pickedId) ?? (named.length === 1 ? named[0] : undefined);
  const onSubmit = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    setMissing(!chosen);
    if (chosen && !isBusy) {
      onChoose(chosen);
    }
  };
  if (ambassadors.length === 0) {
    return (
      <div className={styles.form} role="status">
        {words.office_handOverNobody}
        <div>
          <Button onClick={onClose}>{words.office_cancel}</Button>
        </div>
      </div>
    );
  }
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <Field
        label={words.office_handOverTo}
        required
        validationMessage={isMissing ? words.office_handOverMissing : undefined}
      >
        <Combobox
          ref={field}
          className={styles.field}
          size="large"
          freeform
          value={written}
          selectedOptions={chosen ? [String(chosen.id)] : []}
          onChange={(event) => {
            setWritten(event.target.value);
            setPickedId(undefined);
          }}
          onOptionSelect={(_, { optionText, optionValue }) => {
            setWritten(optionText ?? '');
            setPickedId(Number(optionValue));
          }}
        >
          {(chosen ? ambassadors : found).map(({ id, name }) => (
            <Option key={id} className={styles.option} value={String(id)} text={name}>
              {name}
            </Option>
          ))}
        </Combobox>
      </Field>
      <div className={fields.buttons}>
        <SubmitButton>{words.office_handOver_do}</SubmitButton>
        <Button onClick={onClose}>{words.office_cancel}</Button>
      </div>
    </form>
  );
}
