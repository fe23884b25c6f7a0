import * as React from 'react';
import { curriculumThemes } from '../../domain/shared/curriculumTheme';
import { RenderBoundary } from './RenderBoundary';
import { coloursOf } from './hostTheme';
import type { HostTheme } from './hostTheme';
import styles from './PortalFrame.module.scss';
import { accentOf } from './themeAccent';
import { useStandsAtEdge } from './useStandsAtEdge';
import { WordsProvider } from './words';
import type { PortalWords } from './words';

interface PortalFrameProps {
  /** The theme of the page or section around; the light one without it. */
  hostTheme?: HostTheme;
  words: PortalWords;
  children?: React.ReactNode;
}

/** What every view of the portal stands in: the host's colours as CSS variables, the words, and a net below. */
export function PortalFrame({ hostTheme, words, children }: PortalFrameProps): React.ReactElement {
  const variables = React.useMemo(() => cssVariablesOf(hostTheme), [hostTheme]);
  const ref = React.useRef<HTMLDivElement>(null);
  const className = useStandsAtEdge(ref) ? `${styles.frame} ${styles.atEdge}` : styles.frame;
  return (
    <div ref={ref} className={className} style={variables} lang={words.locale}>
      <WordsProvider value={words}>
        <RenderBoundary>{children}</RenderBoundary>
      </WordsProvider>
    </div>
  );
}

/** The colours as `--amb-…`: one for each of ViewColours, and `--amb-theme-…` for each curriculum theme. */
function cssVariablesOf(hostTheme: HostTheme | undefined): React.CSSProperties {
  const colours = coloursOf(hostTheme);
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(colours)) {
    variables[`--amb-${name}`] = String(value);
  }
  for (const theme of curriculumThemes) {
    variables[`--amb-theme-${theme}`] = accentOf(theme, colours);
  }
  return variables;
}
