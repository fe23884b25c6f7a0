/** The part of SharePoint's theme that the portal reads. Any slot may be missing. */
export interface HostTheme {
  readonly isInverted?: boolean;
  readonly palette?: Partial<Record<'themePrimary' | 'themeDarkAlt' | 'neutralLighter' | 'neutralLight', string>>;
  readonly semanticColors?: Partial<
    Record<'bodyBackground' | 'bodyText' | 'bodySubtext' | 'bodyDivider' | 'link' | 'errorText', string>
  >;
}

/** The colours a view draws with. */
export interface ViewColours {
  readonly background: string;
  readonly text: string;
  readonly subtle: string;
  readonly line: string;
  readonly hover: string;
  readonly brand: string;
  readonly brandHover: string;
  readonly onBrand: string;
  readonly error: string;
}

const light = {
  background: '#ffffff',
  text: '#242424',
  subtle: '#616161',
  line: '#e0e0e0',
  hover: '#f5f5f5',
  brand: '#0f6cbd',
  brandHover: '#115ea3',
  error: '#b10e1c',
};

const dark = {
  background: '#1f1f1f',
  text: '#ffffff',
  subtle: '#adadad',
  line: '#525252',
  hover: '#333333',
  brand: '#479ef5',
  brandHover: '#62abf5',
  error: '#f1707b',
};

/** The colours of the host's theme, Fluent 2's where the theme names none. */
export function coloursOf(theme: HostTheme | undefined): ViewColours {
  const defaults = theme?.isInverted ? dark : light;
  const { palette = {}, semanticColors = {} } = theme ?? {};
  const brand = palette.themePrimary ?? defaults.brand;
  const background = semanticColors.bodyBackground ?? defaults.background;
  return {
    background,
    text: semanticColors.bodyText ?? defaults.text,
    subtle: semanticColors.bodySubtext ?? defaults.subtle,
    line: semanticColors.bodyDivider ?? palette.neutralLight ?? defaults.line,
    hover: palette.neutralLighter ?? defaults.hover,
    brand: semanticColors.link ?? brand,
    brandHover: palette.themeDarkAlt ?? defaults.brandHover,
    onBrand: background,
    error: semanticColors.errorText ?? defaults.error,
  };
}
