import * as React from 'react';
import { pageTheme, sectionTheme, type ThemeName } from '../../themes';
import { usePage } from '../page';
import type { RuntimeModules } from '../runtime/internals';
import { loadThemedStyles, onThemeChosen } from '../runtime/pageTheming';
import { useRuntime } from '../runtime/RuntimeContext';
import { spfxTheme, themedScope, type ThemedScope } from '../runtime/themedScope';

/** Emphases a section can have. */
const EMPHASES = [0, 1, 2, 3] as const;

interface SectionScopes {
  theme: ThemeName;
  /** The service scope of sections with an emphasis; none until the runtime is there. */
  scopeOf: (emphasis: number) => ThemedScope | undefined;
}

/**
 * One themed scope per section background, kept while the page lives: a new theme reaches running web
 * parts through their provider's event, as in SharePoint.
 */
export function useSectionScopes(): SectionScopes {
  const { data } = usePage();
  const runtime = useRuntime();
  const [theme, setTheme] = React.useState<ThemeName>(data.theme);
  const modules = runtime.state === 'ready' ? runtime.modules : undefined;
  const scopes = React.useMemo(() => (modules ? createScopes(modules, data.theme) : []), [modules, data.theme]);
  React.useEffect(() => onThemeChosen((name) => {
    setTheme(name);
    scopes.forEach((scope, emphasis) => {
      scope.provider._setTheme(spfxTheme(sectionTheme(pageTheme(name), emphasis)));
    });
    if (modules) {
      void loadThemedStyles(modules, name);
    }
  }), [scopes, modules]);
  return { theme, scopeOf: (emphasis) => scopes[emphasis] ?? scopes[0] };
}

function createScopes(modules: RuntimeModules, theme: ThemeName): ThemedScope[] {
  void loadThemedStyles(modules, theme);
  return EMPHASES.map((emphasis) => themedScope(modules, sectionTheme(pageTheme(theme), emphasis)));
}
