import * as React from 'react';
import { findCurriculumTheme, slugOf } from '../../domain/shared/curriculumTheme';
import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';

const parameter = 'tema';

/**
 * The theme that the page's address names (`?tema=natur-udeliv-science`), so that a filtered feed can be
 * shared and comes back with the browser's own back and forward. Setting it adds nothing to the history.
 */
export function useThemeInAddress(): [
  CurriculumTheme | undefined,
  (theme: CurriculumTheme | undefined) => void,
] {
  const [theme, setTheme] = React.useState(themeInAddress);
  React.useEffect(() => {
    const follow = (): void => setTheme(themeInAddress());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const choose = React.useCallback((chosen: CurriculumTheme | undefined) => {
    const address = new URL(window.location.href);
    if (chosen) {
      address.searchParams.set(parameter, slugOf(chosen));
    } else {
      address.searchParams.delete(parameter);
    }
    window.history.replaceState(window.history.state, '', address.href);
    setTheme(chosen);
  }, []);
  return [theme, choose];
}

function themeInAddress(): CurriculumTheme | undefined {
  return findCurriculumTheme(new URLSearchParams(window.location.search).get(parameter) ?? '');
}
