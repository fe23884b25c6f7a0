/** An element found in HTML. */
export interface HtmlElement {
  /** In small letters. */
  tag: string;
  /** By name in small letters, values with references resolved; '' for an attribute without one. */
  attributes: ReadonlyMap<string, string>;
  /** The HTML between start and end, as it was written. */
  inner: string;
}

/** Comments, and tags with their attributes; a `>` inside quotation marks doesn't end a tag. */
const tagPattern = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const attributePattern = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Elements that HTML knows no end of. */
const voidTags = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * The outermost elements with an attribute, in the order in which they stand; undefined when one of them doesn't end. Made
 * for the HTML in which pages are kept, which is a few `div`s deep; it isn't a browser's parser.
 */
export function elementsIn(html: string, attribute: string): HtmlElement[] | undefined {
  const found: HtmlElement[] = [];
  const tags = html.matchAll(tagPattern);
  for (const tag of tags) {
    const name = tag[2]?.toLowerCase();
    if (name === undefined || tag[1] === '/') continue;
    const attributes = attributesIn(tag[3] ?? '');
    if (!attributes.has(attribute)) continue;
    const start = tag.index + tag[0].length;
    const end = voidTags.has(name) || tag[3]?.trim().endsWith('/') ? start : endOf(tags, name);
    if (end === undefined) return undefined;
    found.push({ tag: name, attributes, inner: html.slice(start, end) });
  }
  return found;
}

/** Goes on to the tag that ends an element; answers where its content ends. */
function endOf(tags: Iterable<RegExpExecArray>, name: string): number | undefined {
  let depth = 1;
  for (const tag of tags) {
    if (tag[2]?.toLowerCase() !== name) continue;
    if (tag[1] === '/') depth--;
    else if (!tag[3]?.trim().endsWith('/')) depth++;
    if (depth === 0) return tag.index;
  }
  return undefined;
}

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attributePattern)].map(([, name = '', double, single, bare]): [string, string] => [
      name.toLowerCase(),
      textInReferences(double ?? single ?? bare ?? ''),
    ]),
  );
}

const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: '\u00A0' };

/** Text with HTML's character references resolved: those by number, and the six that JSON in attributes is written with. */
export function textInReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
