import type { Place } from '../../../domain/shared/place';
import type { Setting } from '../../../domain/shared/setting';

/** What the choice columns of the site store, in Danish because staff see it in SharePoint's own views. */
const storedSettings: Record<string, Setting> = {
  Dagpleje: 'childminding',
  Vuggestue: 'nursery',
  Børnehave: 'kindergarten',
  SFO: 'afterSchool',
  Indskoling: 'lowerPrimary',
  Mellemtrin: 'upperPrimary',
  Udskoling: 'lowerSecondary',
};

const storedPlaces: Record<string, Place> = {
  'På stuen': 'playroom',
  Ude: 'outdoors',
  'I personalerummet': 'staffRoom',
  'Hjemme hos dagplejeren': 'childminderHome',
  'I klassen': 'classroom',
};

/** The setting that a stored value means; undefined for a choice that somebody added to the column since. */
export function settingOf(stored: string): Setting | undefined {
  return storedSettings[stored];
}

/** The place that a stored value means; undefined for a choice that somebody added to the column since. */
export function placeOf(stored: string): Place | undefined {
  return storedPlaces[stored];
}
