import * as React from 'react';
import { Icon } from '../../../shared/Icon';
import type { WritingWords } from '../words';
import { camera, imageAdd } from '../writingIcons';
import styles from './PictureAdder.module.scss';

interface PictureAdderProps {
  words: WritingWords;
  /** What the pictures are for, for those who don't see where the buttons stand. */
  purpose: string;
  isSeveral?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Pictures from the device, and on a phone or tablet from its camera at once. */
export function PictureAdder({ words, purpose, isSeveral, onFiles }: PictureAdderProps): React.ReactElement {
  // A computer would open the same dialog twice.
  const hasCamera = React.useState(() => window.matchMedia?.('(pointer: coarse)').matches)[0];
  return (
    <div className={styles.buttons}>
      {hasCamera && (
        <FileButton
          icon={camera}
          label={words.picture_take}
          purpose={purpose}
          capture="environment"
          onFiles={onFiles}
        />
      )}
      <FileButton
        icon={imageAdd}
        label={isSeveral ? words.pictures_choose : words.picture_choose}
        purpose={purpose}
        multiple={isSeveral}
        onFiles={onFiles}
      />
    </div>
  );
}

interface FileButtonProps {
  icon: string;
  label: string;
  purpose: string;
  capture?: 'environment';
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** The browser's own field for files, with the looks of a button. */
function FileButton({ icon, label, purpose, onFiles, ...field }: FileButtonProps): React.ReactElement {
  const onChange = (event: React.ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(event.target.files ?? [])]);
    // So that the same file can be chosen again.
    event.target.value = '';
  };
  return (
    <label className={styles.button}>
      <input
        className={styles.input}
        type="file"
        accept="image/*"
        aria-label={`${label}: ${purpose}`}
        {...field}
        onChange={onChange}
      />
      <Icon path={icon} />
      {label}
    </label>
  );
}
