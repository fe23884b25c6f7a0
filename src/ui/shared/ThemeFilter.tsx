import * as React from 'react';
import { curriculumThemes } from '../../domain/shared/curriculumTheme';
import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';
import hidden from './Hidden.module.scss';
import { Icon } from './Icon';
import { Select } from './Select';
import styles from './ThemeFilter.module.scss';
import { themeIcons } from './themeIcons';
import { usePortalWords } from './words';

interface ThemeFilterProps {
  /** The chosen theme; undefined = all. */
  theme: CurriculumTheme | undefined;
  onChange: (theme: CurriculumTheme | undefined) => void;
  /** How many there would be of each, once that is known. */
  counts?: Readonly<Record<CurriculumTheme, number>>;
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
function ThemePills({ theme, onChange, counts }: ThemeFilterProps): React.ReactElement {
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
            <span className={styles.name}>{option ? words[`theme_${option}`] + countOf(option, counts) : words.allThemes}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** On a phone a menu, which shows all seven at once. */
function ThemeMenu({ theme, onChange, counts }: ThemeFilterProps): React.ReactElement {
  const words = usePortalWords();
  return (
    <div className={styles.menu}>
      <Select
        name={words.curriculumTheme}
        icon={theme && themeIcons[theme]}
        colour={`var(--amb-theme-${theme})`}
        value={theme ?? ''}
        options={[
          { value: '', text: words.allThemes },
          ...curriculumThemes.map((value) => ({ value, text: words[`theme_${value}`] + countOf(value, counts) })),
        ]}
        onChange={(chosen) => onChange(chosen || undefined)}
      />
    </div>
  );
}

function countOf(theme: CurriculumTheme, counts: ThemeFilterProps['counts']): string {
  return counts ? ` (${counts[theme]})` : '';
}
