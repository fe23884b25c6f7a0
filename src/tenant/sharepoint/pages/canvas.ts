import { invalidArgument } from '../kernel/errors';
import { cleanHtml, textOfHtml } from './cleanHtml';

/** An entry of a page's canvas or title area; unknown members are kept. */
type Control = Record<string, unknown>;

const record = (found: unknown): Control | undefined =>
  typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Control) : undefined;

/** The entries of a stored canvas; an empty text is an empty page. */
export function readControls(stored: string, member: string): Control[] {
  if (stored.trim() === '' || stored.trim() === 'null') return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored);
  } catch {
    throw invalidArgument(`${member} is not valid JSON.`);
  }
  if (!Array.isArray(parsed) || parsed.some((one) => record(one) === undefined)) {
    throw invalidArgument(`${member} must be an array of controls.`);
  }
  return parsed as Control[];
}

/**
 * The canvas as it is kept: HTML of text parts (`innerHTML`) and of web parts
 * (`serverProcessedContent.htmlStrings`) without anything that could run, and links and picture addresses
 * only of harmless kinds, as SharePoint does on save.
 */
export function cleanControls(stored: string, member: string): string {
  return JSON.stringify(readControls(stored, member).map(cleanControl));
}

function cleanControl(control: Control): Control {
  const cleaned = { ...control };
  if (typeof control.innerHTML === 'string') cleaned.innerHTML = cleanHtml(control.innerHTML);
  const data = record(control.webPartData);
  if (data) cleaned.webPartData = cleanProcessed(data);
  return cleanProcessed(cleaned);
}

function cleanProcessed(owner: Control): Control {
  const processed = record(owner.serverProcessedContent);
  if (!processed) return owner;
  const cleaned: Control = { ...processed };
  if (record(processed.htmlStrings)) cleaned.htmlStrings = mapTexts(processed.htmlStrings, cleanHtml);
  if (record(processed.links)) cleaned.links = mapTexts(processed.links, harmlessAddress);
  if (record(processed.imageSources))
    cleaned.imageSources = mapTexts(processed.imageSources, harmlessAddress);
  return { ...owner, serverProcessedContent: cleaned };
}

function mapTexts(owner: unknown, change: (text: string) => string): Control {
  return Object.fromEntries(
    Object.entries(record(owner) ?? {}).map(([name, found]) => [
      name,
      typeof found === 'string' ? change(found) : found,
    ]),
  );
}

/** The address, or nothing when it would run a script (`javascript:`, `data:`, `vbscript:`). */
export function harmlessAddress(address: string): string {
  const bare = [...address].filter((char) => char > ' ').join('');
  return /^(javascript|data|vbscript|blob):/i.test(bare) ? '' : address;
}

/** What of a page can be found by search: its texts and the texts of its web parts. */
export function canvasText(stored: string): string {
  return readControls(stored, 'CanvasContent1')
    .flatMap(controlTexts)
    .filter((text) => text !== '')
    .join(' ');
}

function controlTexts(control: Control): string[] {
  const own = typeof control.innerHTML === 'string' ? [textOfHtml(control.innerHTML)] : [];
  const processed = record(record(control.webPartData)?.serverProcessedContent);
  const texts = (owner: unknown): string[] =>
    Object.values(record(owner) ?? {}).filter((one) => typeof one === 'string');
  return [
    ...own,
    ...texts(processed?.searchablePlainTexts),
    ...texts(processed?.htmlStrings).map(textOfHtml),
  ];
}

/**
 * The text of the first text parts, cut at a word: SharePoint's own description of a page that was given
 * none.
 */
export function openingText(stored: string, length = 255): string {
  const text = canvasText(stored);
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`;
}
