import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { curriculumThemes } from '../../../domain/shared/curriculumTheme';
import { contrastBetween } from '../../shared/contrast';

/** The portal's own CSS variables, without their `--`. What Fluent opens outside the frame needs them too. */
const portalVariables = [
  ...['background', 'text', 'subtle', 'line', 'hover', 'brand', 'brandHover', 'onBrand', 'error'],
  ...['space', 'radius', 'radius-small', 'shadow', 'shadow-raised', 'target'],
  ...curriculumThemes.map((theme) => `theme-${theme}`),
].map((name) => `amb-${name}`);

/**
 * Fluent's theme in the colours that the frame around draws with.
 *
 * @param valueOf what a CSS variable or property of the frame is, by its name
 */
export function fluentThemeOf(valueOf: (variable: string) => string): Theme {
  const own = Object.fromEntries(portalVariables.map((name) => [name, valueOf(`--${name}`)]));
  const colour = (name: string): string => own[`amb-${name}`];
  return { ...baseFor(colour('background')), ...told({ ...tokensOf(colour, valueOf('font-family')), ...own }) };
}

/** Outside a frame nothing is told: then Fluent's own values hold. */
function told(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function baseFor(background: string): Theme {
  return contrastBetween(background, '#ffffff') > contrastBetween(background, '#000000') ? webDarkTheme : webLightTheme;
}

function tokensOf(colour: (name: string) => string, fontFamily: string): Partial<Theme> {
  const [background, text, subtle, line] = ['background', 'text', 'subtle', 'line'].map(colour);
  const [hover, brand, brandHover] = ['hover', 'brand', 'brandHover'].map(colour);
  return {
    colorNeutralBackground1: background,
    colorNeutralBackground1Hover: hover,
    colorNeutralBackground1Pressed: hover,
    colorNeutralForeground1: text,
    colorNeutralForeground1Hover: text,
    colorNeutralForeground2: text,
    colorNeutralForeground3: subtle,
    colorNeutralForeground4: subtle,
    colorNeutralStroke1: line,
    colorNeutralStroke2: line,
    colorNeutralStrokeAccessible: subtle,
    colorNeutralStrokeAccessibleHover: text,
    colorNeutralForegroundOnBrand: colour('onBrand'),
    colorBrandBackground: brand,
    colorBrandBackgroundHover: brandHover,
    colorBrandBackgroundPressed: brandHover,
    colorBrandForeground1: brand,
    colorCompoundBrandBackground: brand,
    colorCompoundBrandBackgroundHover: brandHover,
    colorCompoundBrandStroke: brand,
    colorCompoundBrandForeground1: brand,
    colorStrokeFocus2: text,
    fontFamilyBase: fontFamily,
  };
}
