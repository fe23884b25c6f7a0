/** An element, or a text, of HTML that was read without giving it to a browser. */
export type Markup = string | MarkupElement;

export interface MarkupElement {
  /** In small letters. */
  readonly name: string;
  readonly href?: string;
  readonly children: Markup[];
}

/** Deeper than anybody writes; what is deeper stands one level up. */
const deepest = 60;
const leaves = /^(br|hr|img|input|link|meta|base|source|embed|wbr|col|area|param|track)$/;
/** Elements whose content is no text that a reader sees. */
const unseen = 'script|style|template|noscript|iframe|object|svg|math|textarea|select|title|xmp|noembed|noframes';
const unseenElements = new RegExp(`<(${unseen})\\b[^<>]*>[\\s\\S]*?(?:</\\1\\s*>|$)`, 'gi');
// A tag that isn't closed before the next one begins is text, so that nothing is looked through twice.
const token = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|[^<]+|</gi;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Reads HTML as text, in whatever state it is: nothing is run, fetched or thrown. Good enough for what is written in the
 * vocabulary of `RichText`; of what a browser would read otherwise, at most how things are nested is another.
 */
export function markupOf(html: string): Markup[] {
  const root: MarkupElement = { name: '', children: [] };
  const open: MarkupElement[] = [root];
  for (const [whole, slash, tag, attributes] of html.replace(unseenElements, '').matchAll(token)) {
    const name = tag?.toLowerCase();
    if (name === undefined) {
      if (!/^<[!?]/.test(whole)) {
        open[open.length - 1].children.push(decoded(whole));
      }
    } else if (slash) {
      close(open, name);
    } else {
      begin(open, name, attributes);
    }
  }
  return root.children;
}

function begin(open: MarkupElement[], name: string, attributes: string): void {
  closeImplied(open, name);
  const href = name === 'a' ? hrefIn(attributes) : undefined;
  const element: MarkupElement = { name, ...(href !== undefined && { href }), children: [] };
  open[open.length - 1].children.push(element);
  if (!leaves.test(name) && open.length < deepest) {
    open.push(element);
  }
}

/** A paragraph ends where a block begins, an item where the next one of its list does. */
function closeImplied(open: MarkupElement[], name: string): void {
  if (/^(p|ul|ol|li|div|h[1-6]|table|blockquote|pre)$/.test(name)) {
    closeWithin(open, 'p', /^(li|ul|ol)$/);
  }
  if (name === 'li') {
    closeWithin(open, 'li', /^(ul|ol)$/);
  }
}

function closeWithin(open: MarkupElement[], name: string, edge: RegExp): void {
  for (let index = open.length - 1; index > 0; index -= 1) {
    if (open[index].name === name) {
      open.length = index;
      return;
    }
    if (edge.test(open[index].name)) {
      return;
    }
  }
}

function close(open: MarkupElement[], name: string): void {
  const index = open.map((element) => element.name).lastIndexOf(name);
  if (index > 0) {
    open.length = index;
  }
}

function hrefIn(attributes: string): string | undefined {
  const found = /(?:^|[\s/"'])href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? found[3]) : undefined;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (_whole, decimal, hex, name) => {
    if (name) {
      return named[String(name).toLowerCase()];
    }
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
