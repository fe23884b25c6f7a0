/**
 * The six læreplanstemaer every Danish daycare works by (Styrket pædagogisk læreplan, 2018), in the
 * order the law gives them. The names before 2018 are kept as synonyms: staff still say and search for them.
 */
export type CurriculumTheme =
  | 'allRoundPersonalDevelopment'
  | 'socialDevelopment'
  | 'communicationAndLanguage'
  | 'bodySensesAndMovement'
  | 'natureOutdoorScience'
  | 'cultureAestheticsCommunity';

interface ThemeNames {
  key: CurriculumTheme;
  /** The official Danish name of 2018; also the value stored in SharePoint. */
  officialName: string;
  /** The official Danish name of 2016. */
  formerName: string;
  /** As it stands in an address that people share: `?tema=natur-udeliv-science`. */
  slug: string;
}

const themes: readonly ThemeNames[] = [
  {
    key: 'allRoundPersonalDevelopment',
    officialName: 'Alsidig personlig udvikling',
    formerName: 'Alsidig personlig udvikling',
    slug: 'alsidig-personlig-udvikling',
  },
  {
    key: 'socialDevelopment',
    officialName: 'Social udvikling',
    formerName: 'Sociale kompetencer',
    slug: 'social-udvikling',
  },
  {
    key: 'communicationAndLanguage',
    officialName: 'Kommunikation og sprog',
    formerName: 'Sproglig udvikling',
    slug: 'kommunikation-sprog',
  },
  {
    key: 'bodySensesAndMovement',
    officialName: 'Krop, sanser og bevægelse',
    formerName: 'Krop og bevægelse',
    slug: 'krop-sanser-bevaegelse',
  },
  {
    key: 'natureOutdoorScience',
    officialName: 'Natur, udeliv og science',
    formerName: 'Naturen og naturfænomener',
    slug: 'natur-udeliv-science',
  },
  {
    key: 'cultureAestheticsCommunity',
    officialName: 'Kultur, æstetik og fællesskab',
    formerName: 'Kulturelle udtryksformer og værdier',
    slug: 'kultur-aestetik-faellesskab',
  },
];

/** The themes in the order of the læreplan. */
export const curriculumThemes: readonly CurriculumTheme[] = themes.map((theme) => theme.key);

/**
 * Finds the theme that a text names: its key, its slug, or its official name of 2018 or 2016, whatever the case.
 * Returns undefined for anything else.
 */
export function findCurriculumTheme(text: string): CurriculumTheme | undefined {
  const wanted = text.trim().toLowerCase();
  const found = themes.find(({ key, officialName, formerName, slug }) =>
    [key, officialName, formerName, slug].some((name) => name.toLowerCase() === wanted)
  );
  return found?.key;
}

/** The official Danish name of 2018. */
export function officialNameOf(theme: CurriculumTheme): string {
  return namesOf(theme).officialName;
}

/** The official Danish name of 2016. */
export function formerNameOf(theme: CurriculumTheme): string {
  return namesOf(theme).formerName;
}

/** The theme as it stands in an address: ASCII, lower case, hyphens. */
export function slugOf(theme: CurriculumTheme): string {
  return namesOf(theme).slug;
}

function namesOf(theme: CurriculumTheme): ThemeNames {
  return themes[curriculumThemes.indexOf(theme)];
}
