/** The themes a person can choose; `system` is not one: the choice is always explicit, as in SharePoint. */
export type ThemeName = 'light' | 'dark' | 'contrast';

export const THEME_NAMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];

/** A theme as Fluent and SPFx know it: palette slots and semantic slots, all CSS colours. */
export interface PageTheme {
  name: ThemeName;
  isInverted: boolean;
  palette: Record<string, string>;
  semanticColors: Record<string, string>;
}

const LIGHT: Record<string, string> = {
  themeDarker: '#014446', themeDark: '#025c5f', themeDarkAlt: '#026d70', themePrimary: '#03787c', themeSecondary: '#13898d',
  themeTertiary: '#49aeb1', themeLight: '#98d6d8', themeLighter: '#c5e9ea', themeLighterAlt: '#f0f9fa',
  black: '#1b1a19', neutralDark: '#201f1e', neutralPrimary: '#242424', neutralPrimaryAlt: '#3b3a39',
  neutralSecondary: '#5c5b5a', neutralSecondaryAlt: '#6b6a69', neutralTertiary: '#8a8886', neutralTertiaryAlt: '#c8c6c4',
  neutralQuaternary: '#d2d0ce', neutralQuaternaryAlt: '#e1dfdd', neutralLight: '#ebebeb', neutralLighter: '#f5f5f5',
  neutralLighterAlt: '#fafafa', white: '#ffffff', accent: '#8a4b9e',
  redDark: '#a4262c', red: '#c50f1f', yellow: '#ffb900', green: '#107c10', blue: '#0f6cbd',
};

const DARK: Record<string, string> = {
  themeDarker: '#b5e6e8', themeDark: '#8fd8db', themeDarkAlt: '#73ccd0', themePrimary: '#62c5c9', themeSecondary: '#4fb0b4',
  themeTertiary: '#35797c', themeLight: '#1d4749', themeLighter: '#123032', themeLighterAlt: '#0a1f20',
  black: '#ffffff', neutralDark: '#f4f4f4', neutralPrimary: '#ffffff', neutralPrimaryAlt: '#e0e0e0',
  neutralSecondary: '#c8c8c8', neutralSecondaryAlt: '#bdbdbd', neutralTertiary: '#999999', neutralTertiaryAlt: '#6d6d6d',
  neutralQuaternary: '#525252', neutralQuaternaryAlt: '#474747', neutralLight: '#3d3d3d', neutralLighter: '#333333',
  neutralLighterAlt: '#292929', white: '#1f1f1f', accent: '#d59be6',
  redDark: '#f1a7ad', red: '#f1707b', yellow: '#ffd335', green: '#9fd89f', blue: '#62abf5',
};

const CONTRAST: Record<string, string> = {
  themeDarker: '#ffff00', themeDark: '#ffff00', themeDarkAlt: '#ffff00', themePrimary: '#1aebff', themeSecondary: '#1aebff',
  themeTertiary: '#1aebff', themeLight: '#1aebff', themeLighter: '#000000', themeLighterAlt: '#000000',
  black: '#ffffff', neutralDark: '#ffffff', neutralPrimary: '#ffffff', neutralPrimaryAlt: '#ffffff',
  neutralSecondary: '#ffffff', neutralSecondaryAlt: '#ffffff', neutralTertiary: '#ffffff', neutralTertiaryAlt: '#ffffff',
  neutralQuaternary: '#ffffff', neutralQuaternaryAlt: '#ffffff', neutralLight: '#3a3a3a', neutralLighter: '#000000',
  neutralLighterAlt: '#000000', white: '#000000', accent: '#ffff00',
  redDark: '#ffff00', red: '#ffff00', yellow: '#ffff00', green: '#3ff23f', blue: '#1aebff',
};

/** Fluent's semantic slots from a palette, as its own `makeSemanticColors` relates them. */
function semanticColors(palette: Record<string, string>, isInverted: boolean): Record<string, string> {
  const slot = (name: string): string => palette[name] ?? '';
  return {
    bodyBackground: slot('white'), bodyBackgroundHovered: slot('neutralLighter'), bodyBackgroundChecked: slot('neutralLight'),
    bodyStandoutBackground: slot('neutralLighterAlt'), bodyFrameBackground: slot('white'), bodyFrameDivider: slot('neutralLight'),
    bodyText: slot('neutralPrimary'), bodyTextChecked: slot('black'), bodySubtext: slot('neutralSecondary'),
    bodyDivider: slot('neutralQuaternaryAlt'), disabledBackground: slot('neutralLighter'),
    disabledText: slot('neutralTertiary'), disabledSubtext: slot('neutralQuaternary'), disabledBodyText: slot('neutralTertiary'),
    disabledBodySubtext: slot('neutralTertiaryAlt'), disabledBorder: slot('neutralTertiaryAlt'),
    focusBorder: slot(isInverted ? 'black' : 'neutralPrimary'), variantBorder: slot('neutralQuaternaryAlt'),
    variantBorderHovered: slot('neutralTertiary'), defaultStateBackground: slot('neutralLighterAlt'),
    link: slot('themePrimary'), linkHovered: slot('themeDarker'), actionLink: slot('neutralPrimary'),
    actionLinkHovered: slot('neutralDark'),
    primaryButtonBackground: slot('themePrimary'), primaryButtonBackgroundHovered: slot('themeDarkAlt'),
    primaryButtonBackgroundPressed: slot('themeDark'), primaryButtonBackgroundDisabled: slot('neutralLighter'),
    primaryButtonBorder: slot('themePrimary'), primaryButtonText: slot('white'), primaryButtonTextHovered: slot('white'),
    primaryButtonTextPressed: slot('white'), primaryButtonTextDisabled: slot('neutralTertiary'),
    buttonBackground: slot('white'), buttonBackgroundHovered: slot('neutralLighter'), buttonBackgroundPressed: slot('neutralLight'),
    buttonBackgroundChecked: slot('neutralLight'), buttonBackgroundDisabled: slot('neutralLighter'),
    buttonBorder: slot('neutralTertiary'), buttonBorderDisabled: slot('neutralLighter'), buttonText: slot('neutralPrimary'),
    buttonTextHovered: slot('neutralDark'), buttonTextPressed: slot('neutralDark'), buttonTextDisabled: slot('neutralTertiary'),
    accentButtonBackground: slot('accent'), accentButtonText: slot('white'),
    inputBackground: slot('white'), inputBorder: slot('neutralSecondaryAlt'), inputBorderHovered: slot('neutralPrimary'),
    inputBackgroundChecked: slot('themePrimary'), inputFocusBorderAlt: slot('themePrimary'), inputText: slot('neutralPrimary'),
    inputTextHovered: slot('neutralDark'), inputPlaceholderText: slot('neutralSecondary'), inputForegroundChecked: slot('white'),
    smallInputBorder: slot('neutralSecondary'), menuBackground: slot('white'), menuDivider: slot('neutralTertiaryAlt'),
    menuIcon: slot('themePrimary'), menuHeader: slot('themePrimary'), menuItemText: slot('neutralPrimary'),
    menuItemBackgroundHovered: slot('neutralLighter'), menuItemBackgroundPressed: slot('neutralLight'),
    listBackground: slot('white'), listText: slot('neutralPrimary'), listItemBackgroundHovered: slot('neutralLighter'),
    listItemBackgroundChecked: slot('neutralLight'), cardStandoutBackground: slot('white'),
    errorText: slot('redDark'), successIcon: slot('green'), severeWarningIcon: slot('redDark'),
    messageText: slot('neutralPrimary'), infoBackground: slot('neutralLighter'),
    errorBackground: isInverted ? '#3b1219' : '#fde7e9', warningBackground: isInverted ? '#433519' : '#fff4ce',
    successBackground: isInverted ? '#0f2b0f' : '#dff6dd', warningText: slot('neutralPrimary'),
  };
}

function theme(name: ThemeName, palette: Record<string, string>, isInverted: boolean): PageTheme {
  const blackAlpha = isInverted ? 'rgba(255,255,255,.4)' : 'rgba(0,0,0,.4)';
  const full = { ...palette, blackTranslucent40: blackAlpha, whiteTranslucent40: 'rgba(255,255,255,.4)' };
  return { name, isInverted, palette: full, semanticColors: semanticColors(full, isInverted) };
}

const THEMES: Record<ThemeName, PageTheme> = {
  light: theme('light', LIGHT, false),
  dark: theme('dark', DARK, true),
  contrast: {
    ...theme('contrast', CONTRAST, true),
    semanticColors: {
      ...semanticColors(CONTRAST, true), errorBackground: '#000000', warningBackground: '#000000', successBackground: '#000000',
      bodyBackgroundHovered: '#000000', focusBorder: '#1aebff',
    },
  },
};

export function pageTheme(name: ThemeName): PageTheme {
  return THEMES[name];
}

/**
 * The theme of a section with emphasis (SharePoint's zoneEmphasis: 1 neutral, 2 soft, 3 strong), or the
 * page's own for 0.
 */
export function sectionTheme(page: PageTheme, emphasis: number): PageTheme {
  const slot = (name: string): string => page.palette[name] ?? '';
  if (page.name === 'contrast' || emphasis < 1 || emphasis > 3) {
    return page;
  }
  if (emphasis === 3) {
    const palette = { ...page.palette, ...strongPalette(page) };
    return { name: page.name, isInverted: true, palette, semanticColors: semanticColors(palette, true) };
  }
  const background = emphasis === 1 ? slot('neutralLighterAlt') : slot('themeLighterAlt');
  const semantic = { ...page.semanticColors, bodyBackground: background, bodyStandoutBackground: slot('white') };
  return { ...page, semanticColors: semantic };
}

function strongPalette(page: PageTheme): Record<string, string> {
  const background = page.isInverted ? '#123032' : '#025c5f';
  return {
    white: background, neutralPrimary: '#ffffff', neutralDark: '#ffffff', neutralSecondary: '#ffffff', black: '#ffffff',
    neutralLighter: 'rgba(255,255,255,.12)', neutralLight: 'rgba(255,255,255,.2)', themePrimary: '#ffffff',
    themeDarker: '#ffffff', themeDark: '#ffffff', themeDarkAlt: '#f0f9fa', redDark: '#ffdde0', red: '#ffdde0',
    neutralSecondaryAlt: '#d9ecec', neutralTertiary: '#c5e0e1', neutralTertiaryAlt: '#8fb9bb', neutralQuaternaryAlt: '#7fadb0',
  };
}

/** CSS declarations `--sp-<slot>` of a theme: palette slots by name, semantic slots by name. */
export function themeVariables(chosen: PageTheme): string {
  const declarations = Object.entries({ ...chosen.palette, ...chosen.semanticColors })
    .map(([slot, colour]) => `--sp-${slot}:${colour};`);
  return `color-scheme:${chosen.isInverted ? 'dark' : 'light'};${declarations.join('')}`;
}
