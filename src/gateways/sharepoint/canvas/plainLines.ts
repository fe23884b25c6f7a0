import { toRichText } from './toRichText';
import { inertBody } from './inertBody';

/** Paragraphs without any format as lines of plain text; undefined where there is a format that would be lost. */
export function plainLinesOf(html: string): string[] | undefined {
  const rich = toRichText(html).html;
  if (/<(?!\/?p>|br>)/.test(rich)) {
    return undefined;
  }
  const lines = rich.replace(/^<p>|<\/p>$/g, '').split(/<\/p><p>|<br>/);
  return rich === '' ? [] : lines.map((line) => inertBody(line).textContent ?? '');
}
