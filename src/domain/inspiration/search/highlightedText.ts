const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A text with the words in it that were looked for. */
export interface HighlightedText {
  /** Plain text: nothing in it is markup. */
  readonly text: string;
  /** As they stand in the text. */
  readonly words: readonly string[];
}

/**
 * Reads SharePoint's `HitHighlightedSummary`: escaped text with the hits in `<c0>` and `<ddd/>` where text was left out.
 */
export function readHighlighted(summary: string): HighlightedText {
  const words = (summary.match(/<c\d+>[\s\S]*?<\/c\d+>/g) ?? []).map((hit) => plain(hit).trim());
  const text = plain(summary.replace(/<ddd\s*\/>/g, ' … ')).replace(/\s+/g, ' ').trim();
  return { text, words: [...new Set(words)] };
}

/** Tags first, then entities: what was written as `&lt;b&gt;` is text and stays. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,5}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? parseInt(decimal, 10) : hex ? parseInt(hex, 16) : undefined;
      return code === undefined ? entities[(name ?? '').toLowerCase()] ?? whole : characterOf(code);
    });
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
