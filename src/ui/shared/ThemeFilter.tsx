import * as React from 'react';
import { curriculumThemes } from '../../domain/shared/curriculumTheme';
import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';
import hidden from './Hidden.module.scss';
import { Icon } from './Icon';
import styles from './ThemeFilter.module.scss';
import { chevronDown, filter } from './icons';
import { themeIcons } from './themeIcons';
import { usePortalWords } from './words';

interface ThemeFilterProps {
  /** The chosen theme; undefined = all. */
  theme: CurriculumTheme | undefined;
  onChange: (theme: CurriculumTheme | undefined) => void;
}

/** One of the six themes, or all: pills where there is room for them, a menu on a phone or in a narrow column. */
export function ThemeFilter(props: ThemeFilterProps): React.ReactElement {
  return (
    <div>
      <ThemePills {...props} />
      <ThemeMenu {...props} />
    </div>
  );
}

/** Radio buttons that look like pills, so that arrow keys work of themselves. */
function ThemePills({ theme, onChange }: ThemeFilterProps): React.ReactElement {
  const words = usePortalWords();
  const name = React.useState(() => `amb-theme-${Math.random().toString(36).slice(2)}`)[0];
  const options = [undefined, ...curriculumThemes];
  return (
    <fieldset className={styles.pills}>
      <legend className={hidden.hidden}>{words.curriculumTheme}</legend>
      {options.map((option) => (
        <label key={option ?? ''} className={styles.option}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={option === theme}
            onChange={() => onChange(option)}
          />
          <span className={styles.pill} style={{ color: option ? `var(--amb-theme-${option})` : 'var(--amb-brand)' }}>
            {option && <Icon path={themeIcons[option]} />}
            <span className={styles.name}>{option ? words[`theme_${option}`] : words.allThemes}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The browser's own menu: on a phone it shows all seven at once, within the thumb's reach. */
function ThemeMenu({ theme, onChange }: ThemeFilterProps): React.ReactElement {
  const words = usePortalWords();
  return (
    <label className={styles.menu}>
      <span className={hidden.hidden}>{words.curriculumTheme}</span>
      <span className={styles.sign} style={{ color: theme ? `var(--amb-theme-${theme})` : 'var(--amb-subtle)' }}>
        <Icon path={theme ? themeIcons[theme] : filter} />
      </span>
      <select
        className={styles.select}
        value={theme ?? ''}
        onChange={(event) => onChange(curriculumThemes.find((one) => one === event.target.value))}
      >
        <option value="">{words.allThemes}</option>
        {curriculumThemes.map((one) => (
          <option key={one} value={one}>
            {words[`theme_${one}`]}
          </option>
        ))}
      </select>
      <span className={styles.chevron}>
        <Icon path={chevronDown} />
      </span>
    </label>
  );
}
