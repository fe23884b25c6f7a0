import { places } from '../../../domain/shared/place';
import type { Place } from '../../../domain/shared/place';
import { settings } from '../../../domain/shared/setting';
import type { Setting } from '../../../domain/shared/setting';

/** What the choice columns of the site store, in Danish because staff see it in SharePoint's own views. */
const storedSettings: Readonly<Record<Setting, string>> = {
  childminding: 'Dagpleje',
  nursery: 'Vuggestue',
  kindergarten: 'Børnehave',
  afterSchool: 'SFO',
  lowerPrimary: 'Indskoling',
  upperPrimary: 'Mellemtrin',
  lowerSecondary: 'Udskoling',
};

const storedPlaces: Readonly<Record<Place, string>> = {
  playroom: 'På stuen',
  outdoors: 'Ude',
  staffRoom: 'I personalerummet',
  childminderHome: 'Hjemme hos dagplejeren',
  classroom: 'I klassen',
};

/** The setting that a stored value means; undefined for a choice that somebody added to the column since. */
export function settingOf(stored: string): Setting | undefined {
  return settings.find((setting) => storedSettings[setting] === stored);
}

/** The place that a stored value means; undefined for a choice that somebody added to the column since. */
export function placeOf(stored: string): Place | undefined {
  return places.find((place) => storedPlaces[place] === stored);
}

/** The value that stands for a setting in SharePoint. */
export function storedSettingOf(setting: Setting): string {
  return storedSettings[setting];
}

/** The value that stands for a place in SharePoint. */
export function storedPlaceOf(place: Place): string {
  return storedPlaces[place];
}
