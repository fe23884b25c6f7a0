import * as React from 'react';
import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';
import { ThemeLabel } from '../shared/ThemeLabel';
import styles from './ThemeLinks.module.scss';

interface ThemeLinksProps {
  themes: readonly CurriculumTheme[];
  /** Address of the feed with only this theme. */
  addressOf: (theme: CurriculumTheme) => string;
}

/** The themes of a post, each leading to the other ideas with it. */
export function ThemeLinks({ themes, addressOf }: ThemeLinksProps): React.ReactElement | null {
  return themes.length === 0 ? null : (
    <ul className={styles.links}>
      {themes.map((theme) => (
        <li key={theme}>
          <a className={styles.link} style={{ color: `var(--amb-theme-${theme})` }} href={addressOf(theme)}>
            <ThemeLabel theme={theme} />
          </a>
        </li>
      ))}
    </ul>
  );
}
