import { filmOf } from './filmHosts';
import { picturesOf, stepsOf } from './idea';
import type { Idea, IdeaPicture, IdeaStep } from './idea';
import { contactsIn, linksIn, textsIn } from './ideaTexts';
import type { SpotInIdea } from './ideaTexts';
import { personalDataIn } from './personalData';
import { plainTextOf } from './plainText';
import { readabilityOf } from './readability';

/** SharePoint holds so much in a page's title. */
const longestTitle = 255;
/** From here Björnsson calls a text hard; fewer words than this tell nothing of it. */
const hardLix = 45;
const enoughWords = 30;

/**
 * - `stops`: can't be published until it is mended;
 * - `asks`: publishing waits until the author has answered;
 * - `advises`: good to know, and left to the author.
 */
export type Severity = 'stops' | 'asks' | 'advises';

export type FindingKind = keyof typeof severities;

const severities = {
  noTitle: 'stops',
  titleTooLong: 'stops',
  noStep: 'stops',
  noTheme: 'stops',
  noSetting: 'stops',
  filmElsewhere: 'stops',
  /** Can one tell who a child in the pictures is? */
  children: 'asks',
  /** `text` looks like a CPR number, a phone number or a mail address. */
  personalData: 'asks',
  noAlt: 'asks',
  /** `text` is an alt text that only names a file. */
  altIsFileName: 'asks',
  emptyStep: 'advises',
  /** `text` is the sentence. */
  longSentence: 'advises',
  /** `text` is the LIX of all that is written. */
  hardToRead: 'advises',
  /** `text` is an address on our own host where nothing is. */
  deadLink: 'advises',
  /** `text` is an address that couldn't be reached. */
  unreachedLink: 'advises',
} as const;

/** Something to mend, answer or know before an idea is published, and where it is. */
export interface Finding extends SpotInIdea {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly pictureKey?: string;
  readonly text?: string;
}

/** What the idea itself doesn't tell. */
export interface KnownOfIdea {
  /** Of the portal; see `filmOf`. */
  readonly ownOrigin: string;
  /** Questions (findings that ask) that the author has answered as the idea is now. */
  readonly answered: readonly FindingKind[];
  /** Addresses of which a `LinkProbe` said `false`. */
  readonly deadLinks: readonly string[];
  /** Addresses of which a `LinkProbe` said `unknown`. */
  readonly unreachedLinks: readonly string[];
}

type Found = Omit<Finding, 'severity'>;

/** What is to be said about an idea before it is published: what stops first, then questions, then advice. */
export function publishCheck(idea: Idea, known: KnownOfIdea): readonly Finding[] {
  const found: Found[] = [
    ...missing(idea),
    ...filmsElsewhere(idea, known.ownOrigin),
    ...questions(idea).filter(({ kind }) => !known.answered.includes(kind)),
    ...emptySteps(idea),
    ...plainLanguage(idea),
    ...brokenLinks(idea, known),
  ];
  return found
    .map((one) => ({ ...one, severity: severities[one.kind] }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const order: readonly Severity[] = ['stops', 'asks', 'advises'];

/** Whether an idea may be published as far as these findings go. */
export function mayPublish(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity === 'advises');
}

function missing({ title, facts, ...idea }: Idea): Found[] {
  const hasStep = idea.body.some((part) => part.kind === 'step' && plainTextOf(part.text) !== '');
  const checks: [boolean, Found][] = [
    [title.trim() === '', { kind: 'noTitle', field: 'title' }],
    [title.trim().length > longestTitle, { kind: 'titleTooLong', field: 'title' }],
    [!hasStep, { kind: 'noStep', field: 'steps' }],
    [facts.themes.length === 0, { kind: 'noTheme', field: 'themes' }],
    [facts.settings.length === 0, { kind: 'noSetting', field: 'settings' }],
  ];
  return checks.filter(([isMissing]) => isMissing).map(([, found]) => found);
}

function filmsElsewhere(idea: Idea, ownOrigin: string): Found[] {
  return stepsOf(idea)
    .filter(({ film }) => film !== undefined && !filmOf(film, ownOrigin))
    .map(({ key, film }) => ({ kind: 'filmElsewhere', field: 'steps', stepKey: key, text: film }));
}

function questions(idea: Idea): Found[] {
  const [first] = picturesOf(idea);
  return [
    ...(first ? [{ kind: 'children' as const, ...spotOf(first, idea) }] : []),
    ...personalData(idea),
    ...picturesOf(idea).flatMap((picture) => altOf(picture, idea)),
  ];
}

function personalData(idea: Idea): Found[] {
  const written = textsIn(idea).flatMap(({ text, ...spot }) =>
    personalDataIn(text).map((hit): Found => ({ ...spot, kind: 'personalData', text: hit }))
  );
  const linked = contactsIn(idea)
    .map(({ address, ...spot }): Found => ({ ...spot, kind: 'personalData', text: address.replace(/^\w+:|\?.*$/g, '') }))
    .filter(({ text }) => !written.some((one) => one.text === text));
  return [...written, ...linked];
}

/** As cameras, phones and programs name files. */
const fileName =
  /\.(?:jpe?g|png|heic|heif|webp|gif|bmp|tiff?)$|^(?:img|dsc[nf]?|pxl|image|photo|foto|billede|screenshot|skærmbillede|whatsapp image)[-_ ]*\d[-_\d. ]*$|^\d{8}[-_]\d{4,}$/i;

function altOf(picture: IdeaPicture, idea: Idea): Found[] {
  const alt = picture.alt.trim();
  if (alt === '') {
    return [{ kind: 'noAlt', ...spotOf(picture, idea) }];
  }
  return fileName.test(alt) ? [{ kind: 'altIsFileName', ...spotOf(picture, idea), text: alt }] : [];
}

function spotOf({ key }: IdeaPicture, idea: Idea): SpotInIdea & { pictureKey: string } {
  const step = stepsOf(idea).find(({ picture }) => picture?.key === key);
  return step ? { field: 'steps', stepKey: step.key, pictureKey: key } : { field: 'cover', pictureKey: key };
}

/** Where all are empty, that a step is missing says it. */
function emptySteps(idea: Idea): Found[] {
  const steps = stepsOf(idea);
  const empty = steps.filter(isEmptyStep);
  return (empty.length < steps.length ? empty : [])
    .map(({ key }) => ({ kind: 'emptyStep', field: 'steps', stepKey: key }));
}

/** A step that shows nothing. */
function isEmptyStep({ text, picture, film }: IdeaStep): boolean {
  return plainTextOf(text) === '' && !picture && film === undefined;
}

function plainLanguage(idea: Idea): Found[] {
  const texts = textsIn(idea);
  const { lix, wordCount } = readabilityOf(texts.map(({ text }) => text).join('\n'));
  return [
    ...texts.flatMap(({ text, ...spot }) =>
      readabilityOf(text).longSentences.map((sentence): Found => ({ ...spot, kind: 'longSentence', text: sentence }))
    ),
    ...(lix >= hardLix && wordCount >= enoughWords
      ? [{ kind: 'hardToRead' as const, field: 'steps' as const, text: String(lix) }]
      : []),
  ];
}

function brokenLinks(idea: Idea, { deadLinks, unreachedLinks }: KnownOfIdea): Found[] {
  return linksIn(idea).flatMap(({ address, ...spot }): Found[] => {
    if (deadLinks.includes(address)) {
      return [{ ...spot, kind: 'deadLink', text: address }];
    }
    return unreachedLinks.includes(address) ? [{ ...spot, kind: 'unreachedLink', text: address }] : [];
  });
}
