import * as React from 'react';
import fields from '../../reading/Field.module.scss';
import { UndoNotes } from '../UndoNote';
import type { ComposerModel } from '../useComposer';
import { ArrivalList } from './ArrivalList';
import { PictureAdder } from './PictureAdder';
import { PictureRemover } from './PictureRemover';
import { PictureView } from './PictureView';
import { coverPlace } from './placedPicture';

/** The picture at the top and on the card, where another than the first step's is wanted. */
export function CoverField({ model }: { model: ComposerModel }): React.ReactElement {
  const { words, idea, arrivals, removals } = model;
  return (
    <div className={fields.field} role="group" aria-label={words.cover} data-field="cover">
      <span className={fields.label}>{words.cover}</span>
      {idea.cover && <PictureView model={model} picture={idea.cover} />}
      {idea.cover && <PictureRemover model={model} picture={idea.cover} />}
      <ArrivalList arrivals={arrivals} place={coverPlace.key} words={words} />
      <UndoNotes removals={removals} place={`picture-${coverPlace.key}`} words={words} />
      {!idea.cover && (
        <>
          <p className={fields.hint}>{words.cover_hint}</p>
          <PictureAdder words={words} purpose={words.cover} onFiles={(files) => arrivals.add(files, coverPlace)} />
        </>
      )}
    </div>
  );
}
