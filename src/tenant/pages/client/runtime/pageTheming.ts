import { pageTheme, themeVariables, type ThemeName } from '../../themes';
import type { RuntimeModules } from './internals';

const LOAD_THEMED_STYLES = '229b8d08-79f3-438b-8c21-4613fc877abd';
const listeners = new Set<(name: ThemeName) => void>();

/** Changes the page's theme now and for the person's next pages, and tells whoever shows web parts. */
export function chooseTheme(name: ThemeName): void {
  document.cookie = `spTheme=${name}; path=/; max-age=31536000; samesite=lax`;
  document.documentElement.dataset['theme'] = name;
  const style = document.getElementById('sp-theme');
  if (style) {
    style.textContent = `:root{${themeVariables(pageTheme(name))}}`;
  }
  listeners.forEach((listener) => listener(name));
}

/** Calls back with every later theme; returns the way out. */
export function onThemeChosen(listener: (name: ThemeName) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives the theme's slots to `load-themed-styles`, which fills `[theme: …]` tokens in web parts' style sheets. */
export async function loadThemedStyles(runtime: RuntimeModules, name: ThemeName): Promise<void> {
  const { palette, semanticColors } = pageTheme(name);
  const styles = await runtime.loader.SPComponentLoader
    .loadComponentById<{ loadTheme: (slots: Record<string, string>) => void }>(LOAD_THEMED_STYLES);
  styles.loadTheme({ ...palette, ...semanticColors });
}
