import type { KeptPart } from '../../../domain/inspiration/writing/idea';
import { plainTextOf } from '../../../domain/inspiration/writing/plainText';
import type { Control } from './controls';
import { foundIn, textIn } from './readControls';
import type { Found } from './readControls';

/** What a kept part holds: SharePoint's own control, some of a text, or a whole section of the page. */
export type KeptContent =
  | { readonly kind: 'control'; readonly control: Control }
  /** `steps`: so many of the items of a numbered list that belong among the steps; 0 for any other text. */
  | { readonly kind: 'text'; readonly html: string; readonly steps: number }
  | { readonly kind: 'section'; readonly controls: readonly Control[] };

/** The longest title that a text is given from its own first words. */
const titleLength = 60;

/** The part without its key: another part of the same page may have the same content. */
export function keptPart(content: KeptContent): Omit<KeptPart, 'key'> {
  return { kind: 'kept', title: titleOf(content), content: JSON.stringify(content) };
}

const ofSection = ['position', 'emphasis', 'zoneGroupMetadata'];

/** A control without where it stands, and without how its section looks and folds. */
export function withoutPlace(control: Found): Control {
  return Object.fromEntries(Object.entries(control).filter(([name]) => !ofSection.includes(name)));
}

/** A control where it stands in its section, wherever that stands on the page. */
export function withoutZone(control: Found): Control {
  const { position, ...rest } = control;
  const place = Object.entries(foundIn(position)).filter(([name]) => name !== 'zoneIndex');
  return { ...rest, position: Object.fromEntries(place) };
}

/** Undefined for what no reader of ours has written. */
export function keptContentOf(part: KeptPart): KeptContent | undefined {
  const found = foundIn(parsed(part.content));
  switch (found.kind) {
    case 'control':
      return isControl(found.control) ? { kind: 'control', control: found.control } : undefined;
    case 'text': {
      const html = textIn(found, 'html');
      return { kind: 'text', html, steps: typeof found.steps === 'number' ? found.steps : 0 };
    }
    case 'section':
      return Array.isArray(found.controls) && found.controls.every(isControl)
        ? { kind: 'section', controls: found.controls }
        : undefined;
    default:
      return undefined;
  }
}

function titleOf(content: KeptContent): string {
  switch (content.kind) {
    case 'control':
      return controlTitle(content.control);
    case 'text':
      return shortened(plainTextOf(content.html.replace(/<(t[dhr]|table|blockquote|pre|figcaption)\b/g, ' $&')));
    case 'section':
      return content.controls.map(controlTitle).find((title) => title !== '') ?? '';
  }
}

function controlTitle(control: Control): string {
  const data = foundIn(control.webPartData);
  return textIn(foundIn(data.properties), 'altText').trim() || textIn(data, 'title').trim();
}

function shortened(text: string): string {
  const words = text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
  return words.length <= titleLength ? words : `${words.slice(0, titleLength - 1).replace(/ \S*$/, '')}…`;
}

function isControl(value: unknown): value is Control {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
