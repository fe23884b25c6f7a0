/** Who an idea is for: the kinds of daycare and school, youngest children first. */
export const settings = [
  'childminding',
  'nursery',
  'kindergarten',
  'afterSchool',
  'lowerPrimary',
  'upperPrimary',
  'lowerSecondary',
] as const;

export type Setting = (typeof settings)[number];

/** Order of settings by the children's age. */
export function youngestFirst(a: Setting, b: Setting): number {
  return settings.indexOf(a) - settings.indexOf(b);
}
