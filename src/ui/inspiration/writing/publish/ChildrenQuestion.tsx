import * as React from 'react';
import { Checkbox } from '@fluentui/react-components';
import type { IdeaPicture } from '../../../../domain/inspiration/writing/idea';
import { picturesOf } from '../../../../domain/inspiration/writing/idea';
import { Button } from '../../../shared/Button';
import { usePictureUrl } from '../pictures/usePictureUrl';
import type { ComposerModel } from '../useComposer';
import styles from './Question.module.scss';

interface ChildrenQuestionProps {
  model: ComposerModel;
  /** The pictures that stay show no child that can be known. */
  onAnswered: () => void;
}

/** One question for all pictures; where a child can be known, the rule, and which pictures to leave out. */
export function ChildrenQuestion({ model, onAnswered }: ChildrenQuestionProps): React.ReactElement {
  const { words, idea, removals } = model;
  const [isThere, setThere] = React.useState(false);
  const [leftOut, setLeftOut] = React.useState<readonly string[]>([]);
  const pictures = picturesOf(idea);
  const leaveOut = (): void => {
    leftOut.forEach((key) => removals.removePicture(key));
    onAnswered();
  };
  return (
    <section className={styles.question} data-question="children">
      <h3 className={styles.heading}>{words.children_ask}</h3>
      {isThere && <p className={styles.text}>{words.children_rule}</p>}
      <div className={styles.pictures} role={isThere ? 'group' : undefined} aria-label={words.children_which}>
        {pictures.map((picture, index) => (
          <div key={picture.key} className={styles.picture}>
            <Thumbnail model={model} picture={picture} />
            {isThere && (
              <Checkbox
                className={styles.check}
                label={words.children_leaveOut.replace('{number}', String(index + 1))}
                checked={leftOut.includes(picture.key)}
                onChange={(_event, { checked }) =>
                  setLeftOut((before) =>
                    checked === true ? [...before, picture.key] : before.filter((key) => key !== picture.key)
                  )
                }
              />
            )}
          </div>
        ))}
      </div>
      <div className={styles.buttons}>
        {!isThere && <Button onClick={onAnswered}>{words.children_no}</Button>}
        {!isThere && <Button onClick={() => setThere(true)}>{words.children_yes}</Button>}
        {isThere && leftOut.length > 0 && <Button onClick={leaveOut}>{words.children_remove}</Button>}
        {isThere && leftOut.length === 0 && (
          <Button onClick={() => setThere(false)}>{words.children_changeMind}</Button>
        )}
      </div>
    </section>
  );
}

function Thumbnail({ model, picture }: { model: ComposerModel; picture: IdeaPicture }): React.ReactElement {
  const url = usePictureUrl(model.ports.keeper, picture);
  return url ? <img className={styles.image} src={url} alt={picture.alt} /> : <span className={styles.image} />;
}
