import type { PageTheme } from '../../themes';
import type { RuntimeModules, ServiceScope, SpfxTheme, ThemeProvider } from './internals';

const FONT = '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif';

/** Fluent's type ramp: name → size in px, weight. */
const FONTS: Record<string, [size: number, weight: number]> = {
  tiny: [10, 400], xSmall: [10, 400], small: [12, 400], smallPlus: [12, 400], medium: [14, 400], mediumPlus: [16, 400],
  large: [18, 400], xLarge: [20, 600], xLargePlus: [24, 600], xxLarge: [28, 600], xxLargePlus: [32, 600],
  superLarge: [42, 600], mega: [68, 600],
};

/** A theme as SPFx hands it to web parts (`IReadonlyTheme`). */
export function spfxTheme(theme: PageTheme): SpfxTheme {
  const fonts = Object.fromEntries(Object.entries(FONTS).map(([name, [size, weight]]) => [
    name, { fontFamily: FONT, fontSize: `${size}px`, fontWeight: weight, MozOsxFontSmoothing: 'grayscale' },
  ]));
  return {
    isInverted: theme.isInverted, palette: theme.palette, semanticColors: theme.semanticColors, fonts,
    effects: {
      elevation4: '0 1.6px 3.6px 0 rgba(0,0,0,.132), 0 .3px .9px 0 rgba(0,0,0,.108)',
      elevation8: '0 3.2px 7.2px 0 rgba(0,0,0,.132), 0 .6px 1.8px 0 rgba(0,0,0,.108)',
      elevation16: '0 6.4px 14.4px 0 rgba(0,0,0,.132), 0 1.2px 3.6px 0 rgba(0,0,0,.108)',
      roundedCorner2: '2px', roundedCorner4: '4px', roundedCorner6: '6px',
    },
  };
}

/** A service scope whose web parts get a theme of their own, and the provider that changes it. */
export interface ThemedScope { scope: ServiceScope; provider: ThemeProvider }

/** The scope of a section: everything of the page's, but its own ThemeProvider. */
export function themedScope(runtime: RuntimeModules, theme: PageTheme): ThemedScope {
  const { ThemeProvider: Provider } = runtime.componentBase;
  const scope = runtime.scope.startNewChild();
  const provider = scope.provide(Provider.serviceKey, new Provider(scope, spfxTheme(theme)));
  scope.finish();
  return { scope, provider };
}
