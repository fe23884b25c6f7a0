/** An element of a small, machine-written XML document; text between elements is joined. */
export interface XmlElement {
  /** Without a namespace prefix. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The document isn't well-formed. */
export class XmlError extends Error {}

/** Comment, instruction, character data, end tag, start tag with its attributes. */
const token = new RegExp(
  [
    /<!--[\s\S]*?-->/,
    /<\?[\s\S]*?\?>/,
    /<!\[CDATA\[([\s\S]*?)\]\]>/,
    /<\/([\w:.-]+)\s*>/,
    /<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/,
  ]
    .map((one) => one.source)
    .join('|'),
  'y',
);
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const namedEntities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads the XML that SPFx's packager writes: elements, attributes, text. A document type is refused, so there
 * are no entities to expand. @throws XmlError
 */
export function parseXml(source: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [document];
  const text = source.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length;) {
    const top = open[open.length - 1] ?? document;
    const next = text.indexOf('<', at);
    top.text += decode(text.slice(at, next < 0 ? text.length : next));
    if (next < 0) break;
    at = readToken(text, next, open);
  }
  const root = document.children[0];
  if (open.length !== 1 || !root || document.children.length !== 1)
    throw new XmlError('The document is not complete.');
  return root;
}

function readToken(text: string, at: number, open: XmlElement[]): number {
  token.lastIndex = at;
  const found = token.exec(text);
  const top = open[open.length - 1];
  if (!found || !top) throw new XmlError(`Unexpected content at position ${at}.`);
  const [whole, data, closing, opening, attributes, selfClosed] = found;
  if (data !== undefined) top.text += data;
  if (closing !== undefined) {
    if (top.name !== localName(closing) || open.length < 2)
      throw new XmlError(`</${closing}> closes <${top.name}>.`);
    open.pop();
  }
  if (opening !== undefined) {
    const made = {
      name: localName(opening),
      attributes: readAttributes(attributes ?? ''),
      children: [],
      text: '',
    };
    top.children.push(made);
    if (selfClosed === '') open.push(made);
  }
  return at + whole.length;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map((one) => [one[1] ?? '', decode(one[2] ?? one[3] ?? '')]),
  );
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (_, name: string) => {
    if (name.startsWith('#')) {
      const point = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      if (point > 0x10ffff) throw new XmlError(`Unknown character &${name};.`);
      return String.fromCodePoint(point);
    }
    const known = namedEntities[name];
    if (known === undefined) throw new XmlError(`Unknown entity &${name};.`);
    return known;
  });
}

/** Elements of a name anywhere below. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}
