import * as React from 'react';
import type { IdeaPicture } from '../../../../domain/inspiration/writing/idea';
import type { Clash } from '../../../../domain/inspiration/writing/mergeClash';
import { places } from '../../../../domain/shared/place';
import { usePortalWords } from '../../../shared/words';
import type { PortalWords } from '../../../shared/words';
import { minutesIn } from '../../factWords';
import { contentLanguage } from '../../reading/contentLanguage';
import { RichText } from '../../reading/RichText';
import { usePictureUrl } from '../pictures/usePictureUrl';
import type { ComposerModel } from '../useComposer';
import styles from './ConflictView.module.scss';

interface ClashSideProps {
  model: ComposerModel;
  clash: Clash;
  side: 'mine' | 'theirs';
}

/** What one of the two made of it. */
export function ClashSide({ model, clash, side }: ClashSideProps): React.ReactElement {
  const portalWords = usePortalWords();
  const { words } = model;
  const nothing = <p className={styles.nothing}>{words.conflict_nothing}</p>;
  if (clash.kind === 'picture') {
    const picture = clash[side];
    return picture ? <SidePicture model={model} picture={picture} /> : nothing;
  }
  if (clash.kind === 'part') {
    return <p className={styles.text}>{clash[side].title || words.kept_untitled}</p>;
  }
  const said = clash[side];
  if (said === undefined || said === '') {
    return nothing;
  }
  const isRich = clash.kind === 'text' && !['title', 'intro', 'alt', 'film'].includes(clash.field);
  return isRich ? (
    <RichText html={String(said)} page={window.location.href} />
  ) : (
    <p className={styles.text} lang={contentLanguage}>
      {clash.kind === 'value' ? valueText(clash.field, said, portalWords) : said}
    </p>
  );
}

function valueText(field: Clash['field'], value: string | number, words: PortalWords): string {
  if (field === 'minutes') {
    return minutesIn(Number(value), words);
  }
  const place = field === 'place' ? places.find((one) => one === value) : undefined;
  return place ? words[`place_${place}`] : String(value);
}

function SidePicture({ model, picture }: { model: ComposerModel; picture: IdeaPicture }): React.ReactElement {
  const url = usePictureUrl(model.ports.keeper, picture);
  return <>{url && <img className={styles.picture} src={url} alt={picture.alt} />}</>;
}
