/** How quick views look: the page's own type and the colours of its theme, which Viva takes from SharePoint too. */

const colour = (slot: string, subtle = slot): object => ({ default: `var(--sp-${slot})`, subtle: `var(--sp-${subtle})` });

const foregroundColors = {
  default: colour('bodyText', 'bodySubtext'),
  dark: colour('bodyText', 'bodySubtext'),
  light: colour('bodyText', 'bodySubtext'),
  accent: colour('link'),
  good: colour('bodyText', 'bodySubtext'),
  warning: colour('warningText'),
  attention: colour('errorText'),
};

export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 0 },
  separator: { lineThickness: 1, lineColor: 'var(--sp-bodyDivider)' },
  supportsInteractivity: true,
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors },
    emphasis: { backgroundColor: 'var(--sp-bodyStandoutBackground)', foregroundColors },
  },
  actions: { maxActions: 6, spacing: 'medium', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
  adaptiveCard: { allowCustomStyle: false },
};
