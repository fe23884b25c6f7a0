import * as React from 'react';
import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';
import { Icon } from './Icon';
import styles from './ThemeLabel.module.scss';
import { themeIcons } from './themeIcons';
import { usePortalWords } from './words';

/** A curriculum theme by icon and name, in its colour. The name carries the meaning; the colour only helps. */
export function ThemeLabel({ theme }: { theme: CurriculumTheme }): React.ReactElement {
  const words = usePortalWords();
  return (
    <span className={styles.label} style={{ color: `var(--amb-theme-${theme})` }}>
      <Icon path={themeIcons[theme]} />
      {words[`theme_${theme}`]}
    </span>
  );
}
