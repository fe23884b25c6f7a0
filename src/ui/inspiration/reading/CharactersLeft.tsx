import * as React from 'react';
import { counted, usePortalWords } from '../../shared/words';
import fields from './Field.module.scss';
import type { ReadingWords } from './words';

/** Told only when the end is near: before that it is noise. */
const near = 40;

/** How many characters a field still takes, as its end comes near. */
export function CharactersLeft(props: { text: string; longest: number; words: ReadingWords }): React.ReactElement {
  const { text, longest, words } = props;
  const { locale } = usePortalWords();
  const left = longest - text.length;
  return (
    <p className={fields.hint} role="status" hidden={left > near}>
      {left <= near && counted(words.charactersLeft_one, words.charactersLeft_other, left, locale)}
    </p>
  );
}
