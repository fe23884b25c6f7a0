import * as React from 'react';
import { stepsOf } from '../../../../domain/inspiration/writing/idea';
import type { IdeaPicture } from '../../../../domain/inspiration/writing/idea';
import fields from '../../reading/Field.module.scss';
import { contentLanguage } from '../../reading/contentLanguage';
import { usePictureUrl } from '../pictures/usePictureUrl';
import type { ComposerModel } from '../useComposer';
import styles from './Question.module.scss';

interface AltQuestionProps {
  model: ComposerModel;
  pictures: readonly IdeaPicture[];
  /** What is to be said of each picture, by its key: a suggestion until the author writes better. */
  alts: Readonly<Record<string, string>>;
  onChange: (pictureKey: string, alt: string) => void;
}

/** What the pictures show that nothing is said of yet. A suggestion stands there, to be taken by publishing, or mended. */
export function AltQuestion({ model, pictures, alts, onChange }: AltQuestionProps): React.ReactElement {
  const { words } = model;
  return (
    <section className={styles.question} data-question="noAlt">
      <h3 className={styles.heading}>{words.alts_ask}</h3>
      <p className={styles.text}>{words.alts_why}</p>
      {pictures.map((picture) => (
        <AltLine
          key={picture.key}
          model={model}
          picture={picture}
          alt={alts[picture.key] ?? ''}
          onChange={(alt) => onChange(picture.key, alt)}
        />
      ))}
    </section>
  );
}

interface AltLineProps {
  model: ComposerModel;
  picture: IdeaPicture;
  alt: string;
  onChange: (alt: string) => void;
}

function AltLine({ model, picture, alt, onChange }: AltLineProps): React.ReactElement {
  const { words, idea, ports } = model;
  const url = usePictureUrl(ports.keeper, picture);
  const number = stepsOf(idea).findIndex((step) => step.picture?.key === picture.key) + 1;
  const name = number > 0 ? words.step.replace('{number}', String(number)) : words.cover;
  return (
    <label className={styles.alt}>
      {url ? <img className={styles.image} src={url} alt="" /> : <span className={styles.image} />}
      <span className={fields.field}>
        <span className={fields.label}>
          {name}: {words.alt}
        </span>
        <input
          className={fields.input}
          type="text"
          lang={contentLanguage}
          value={alt}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
    </label>
  );
}
