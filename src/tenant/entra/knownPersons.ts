interface Staff { userName: string; displayName: string; jobTitle: string }

/** The persons that every local tenant has. Invented; the names say what they do. */
export const knownPersons: ReadonlyArray<Staff & { key: string }> = [
  { key: 'paedagog', userName: 'pia', displayName: 'Pia Pædagog', jobTitle: 'Pædagog' },
  { key: 'dagplejer', userName: 'dorte', displayName: 'Dorte Dagplejer', jobTitle: 'Dagplejer' },
  { key: 'ambassadoer', userName: 'anders', displayName: 'Anders Ambassadør', jobTitle: 'Pædagog og IT-ambassadør' },
  { key: 'dblit', userName: 'dina', displayName: 'Dina DBL-IT', jobTitle: 'IT-konsulent, DBL-IT' },
  {
    key: 'kursusansvarlig', userName: 'karen', displayName: 'Karen Kursusansvarlig',
    jobTitle: 'Kursusansvarlig, Center for Børn og Læring',
  },
  { key: 'leder', userName: 'lene', displayName: 'Lene Leder', jobTitle: 'Daginstitutionsleder' },
  { key: 'ejer', userName: 'ejvind', displayName: 'Ejvind Ejer', jobTitle: 'Webstedsejer' },
];

export const personDomain = 'kommune.example';

const firstNames = [
  'Alma', 'Birk', 'Clara', 'Ditte', 'Elin', 'Frode', 'Gry', 'Hjalte', 'Ida', 'Jeppe', 'Kaja', 'Laust', 'Maja',
  'Nanna', 'Oskar', 'Pernille', 'Rasmus', 'Signe', 'Tove', 'Ulrik', 'Vera', 'Walther', 'Yrsa', 'Åse', 'Øjvind',
];
const lastNames = [
  'Agerhøne', 'Blåmejse', 'Dompap', 'Engsnarre', 'Fjordterne', 'Grønsisken', 'Husskade', 'Isfugl', 'Jernspurv',
  'Krikand', 'Lærke', 'Musvit', 'Natugle', 'Ringdue', 'Skovspurv', 'Tårnfalk', 'Vibe', 'Ærfugl', 'Ørnevåge',
];
const jobTitles = ['Pædagog', 'Pædagogmedhjælper', 'Dagplejer', 'Lærer', 'Dagplejepædagog'];

/** ASCII for addresses: æ → ae, ø → oe, å → aa. */
function asciiOf(name: string): string {
  const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };
  return name.toLowerCase().replace(/[æøå]/g, (letter) => letters[letter] ?? letter);
}

/** The nth (from 1) of any number of further staff: invented names, each with an address of its own. */
export function generatedPerson(number: number): Staff {
  const first = firstNames[number % firstNames.length];
  const last = lastNames[Math.floor(number / firstNames.length) % lastNames.length];
  return {
    userName: `${asciiOf(first)}.${asciiOf(last)}.${number}`,
    displayName: `${first} ${last}`,
    jobTitle: jobTitles[number % jobTitles.length],
  };
}
