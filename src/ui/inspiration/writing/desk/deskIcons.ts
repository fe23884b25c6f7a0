/**
 * Path data of the icons that looking after ideas draws, each in a box of 20 by 20.
 * Taken from `@fluentui/svg-icons` 1.1 (MIT), style Regular.
 */

export const moreHorizontal =
  'M6.25 10a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0m5 0a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0M15 11.25a1.25 1.25 0 1 0 0-2.5 1.25 1.25 0 0 0 0 2.5';
