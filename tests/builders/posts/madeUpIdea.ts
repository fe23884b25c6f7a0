import { activities, observations, openings, steps, subjects, whereabouts } from './ideaWords';
import { seededRandom, type SeededRandom } from './seededRandom';

/** An idea that nobody had, with the values that its columns in SharePoint take. */
export interface MadeUpIdea {
  /** File name of its page, its own among all ideas of the seed. */
  file: string;
  title: string;
  teaser: string;
  themes: readonly string[];
  settings: readonly string[];
  tool: string;
  minutes: number;
  place: string;
  /** ISO 8601; whole seconds. */
  publishedAt: string;
  opening: string;
  steps: readonly string[];
  observation: string;
}

const themes = [
  'Alsidig personlig udvikling', 'Social udvikling', 'Kommunikation og sprog', 'Krop, sanser og bevægelse',
  'Natur, udeliv og science', 'Kultur, æstetik og fællesskab'
] as const;
/** Daycare more often than school, as the blog is for. */
const settings = [
  'Børnehave', 'Børnehave', 'Børnehave', 'Vuggestue', 'Vuggestue', 'Dagpleje', 'SFO', 'Indskoling', 'Mellemtrin'
] as const;
const tools = [
  'Tablet og kamera', 'Tablet og kamera', 'Tablet og kamera', 'Book Creator', 'Lydoptager', 'Stop Motion Studio',
  'Green Screen', 'Bee-Bot', 'ScratchJr', 'Puppet Pals', 'PowerPoint', 'Projektor', 'QR-koder', 'Osmo', 'Aula', 'Teams'
] as const;
const minutes = [5, 10, 10, 15, 20, 20, 30, 30, 45, 60, 90] as const;
const places = ['På stuen', 'På stuen', 'På stuen', 'Ude', 'Ude', 'I klassen', 'I personalerummet'] as const;

const dayMs = 24 * 60 * 60 * 1000;
const daysSpread = 8 * 365;
/** What only old ideas are about: the years in which schools wrote on the blog, with the system of that time. */
const schoolYearsAgo = 6 * 365;
const retired = { tool: 'SkoleIntra', theme: 'Krop, sanser og bevægelse', setting: 'Udskoling', place: 'I klassen' } as const;

/**
 * Idea number `index` of `count`, newest first: the same for the same seed and the same moment. They are spread over
 * eight years, closer in the newer ones; every fortieth was published in the same second as the one before it. Ideas of
 * some six years ago and older are the only ones with the tool SkoleIntra, and with Krop, sanser og bevægelse for
 * Udskoling.
 */
export function madeUpIdea(index: number, count: number, now: Date, seed = 1): MadeUpIdea {
  const random = seededRandom(seed * 1_000_003 + index);
  const title = titleOf(random);
  const daysAgo = daysAgoOf(index, count);
  const isOfSchoolYears = daysAgo > schoolYearsAgo && random.fraction() < 0.1;
  const theme = random.oneOf(themes);
  const second = random.fraction() < 0.4 ? [random.oneOf(themes)] : [];
  const setting = random.oneOf(settings);
  const others = random.fraction() < 0.5 ? [random.oneOf(settings)] : [];
  return {
    file: `${slugOf(title)}-${String(index).padStart(5, '0')}.aspx`,
    title,
    teaser: random.oneOf(openings),
    themes: isOfSchoolYears ? [retired.theme] : [...new Set([theme, ...second])],
    settings: isOfSchoolYears ? [retired.setting] : [...new Set([setting, ...others])],
    tool: isOfSchoolYears ? retired.tool : random.oneOf(tools),
    minutes: random.oneOf(minutes),
    place: isOfSchoolYears ? retired.place : setting === 'Dagpleje' ? 'Hjemme hos dagplejeren' : random.oneOf(places),
    publishedAt: new Date(Math.floor((now.getTime() - daysAgo * dayMs) / 1000) * 1000).toISOString(),
    opening: random.oneOf(openings),
    steps: Array.from({ length: 3 + random.below(4) }, () => random.oneOf(steps)),
    observation: random.oneOf(observations)
  };
}

/** From a day ago to eight years ago. */
function daysAgoOf(index: number, count: number): number {
  const place = index % 40 === 39 ? index - 1 : index;
  return 1 + (daysSpread - 1) * Math.pow((place + 1) / count, 1.2);
}

function titleOf(random: SeededRandom): string {
  const activity = random.oneOf(activities);
  const subject = random.oneOf(subjects);
  const where = random.oneOf(whereabouts);
  const forms = [`${activity} om ${subject}`, `${activity} ${where}`, `${activity} om ${subject} ${where}`];
  return forms[Math.min(random.below(4), 2)];
}

function slugOf(title: string): string {
  const ascii: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };
  return title.toLowerCase().replace(/[æøå]/g, (letter) => ascii[letter]).replace(/[^a-z0-9]+/g, '-');
}
