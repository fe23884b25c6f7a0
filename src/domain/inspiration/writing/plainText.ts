/// <reference lib="es2020.string" />
import type { RichText } from './idea';

const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
};

/**
 * What rich text says, for counting, looking for things in it, and naming: each paragraph, line and item of a list on a
 * line of its own, without the empty ones. Never put into HTML.
 */
export function plainTextOf(html: RichText): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/?(?:p|ul|ol|li))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .split('\n')
    .map((line) => withCharacters(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The addresses that rich text leads to, as they stand there. */
export function hrefsIn(html: RichText): readonly string[] {
  return [...html.matchAll(/<a\b[^<>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(([, double, single]) =>
    withCharacters(double ?? single).trim()
  );
}

function withCharacters(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (written: string, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[];
    if (name !== undefined) {
      return namedCharacters[name] ?? written;
    }
    const code = decimal !== undefined ? Number(decimal) : parseInt(hexadecimal ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
