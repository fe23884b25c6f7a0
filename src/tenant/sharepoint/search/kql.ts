/** A query in SharePoint's Keyword Query Language, as far as people and the product write it. */
export type Kql =
  | { kind: 'all' }
  | { kind: 'text'; words: string[]; prefix: boolean }
  | { kind: 'property'; name: string; operator: PropertyOperator; value: string; prefix: boolean }
  | { kind: 'and' | 'or'; parts: Kql[] }
  | { kind: 'not'; part: Kql };
export type PropertyOperator = ':' | '=' | '<' | '<=' | '>' | '>=' | '<>' | '..';

type Token =
  { kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'minus' | 'plus' } | { kind: 'term'; term: Kql };

/**
 * Queries by program may have 4,096 characters
 * (https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference); how SharePoint
 * Online words its refusal is not documented.
 */
const longestQuery = 4096;

/** The query can't be read. */
export class KqlError extends Error {}

/**
 * Reads a query. Words side by side must all be found; the same property twice side by side means either, as
 * in SharePoint. Empty or `*` means everything. @throws KqlError
 */
export function parseKql(text: string): Kql {
  if (text.length > longestQuery)
    throw new KqlError(`The query is longer than the ${longestQuery} characters that are allowed.`);
  const reader = new KqlReader(tokens(text));
  const query = reader.readOr();
  reader.expectEnd();
  return query;
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  const pattern =
    /\s+|\(|\)|[A-Za-z_]\w*(?:<=|>=|<>|[:=<>])(?:"[^"]*"\*?|[^\s()"]*)|"([^"]*)"|([+-])(?=\S)|[^\s()"]+|"/gy;
  for (const match of text.matchAll(pattern)) {
    const token = toToken(match[0], match[1], match[2]);
    if (token) found.push(token);
  }
  return found;
}

function toToken(
  whole: string,
  phrase: string | undefined,
  sign: string | undefined,
): Token | undefined {
  if (whole.trim() === '' || whole === '"') return undefined;
  if (whole === '(') return { kind: 'open' };
  if (whole === ')') return { kind: 'close' };
  if (sign) return { kind: sign === '-' ? 'minus' : 'plus' };
  // Operators count in capitals only; `og` and `and` are words.
  if (whole === 'AND' || whole === 'OR' || whole === 'NOT')
    return { kind: whole.toLowerCase() as 'and' | 'or' | 'not' };
  return { kind: 'term', term: phrase === undefined ? (propertyTerm(whole) ?? textTerm(whole)) : textTerm(phrase) };
}

const split = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A word or a phrase. A star is inside the quotation marks, at the end of the phrase (`title:"Advanced Sear*"` in
 * https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference).
 */
function textTerm(text: string): Kql {
  const words = split(text);
  return words.length === 0 ? { kind: 'all' } : { kind: 'text', words, prefix: text.endsWith('*') };
}

function propertyTerm(text: string): Kql | undefined {
  const found = /^([A-Za-z_]\w*)(<=|>=|<>|[:=<>])([\s\S]*)$/.exec(text);
  // `https://…` isn't a property, and a property without a value is an unfinished word.
  if (!found || /^https?$/i.test(found[1] ?? '') || found[3] === '') return undefined;
  const quoted = /^"([^"]*)"(\*)?$/.exec(found[3] ?? '');
  // People write the star of an address behind the quotation marks as well (`Path:"https://…"*`).
  const value = quoted ? `${quoted[1] ?? ''}${quoted[2] ?? ''}` : (found[3] ?? '');
  const raw = value.replace(/\*+$/, '');
  const prefix = value.endsWith('*');
  const range = !quoted && /^[^.]+\.\.[^.]+$/.test(raw);
  return {
    kind: 'property',
    name: found[1] ?? '',
    operator: range ? '..' : ((found[2] ?? ':') as PropertyOperator),
    value: raw,
    prefix,
  };
}

class KqlReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  readOr(): Kql {
    const parts = [this.readAnd()];
    while (this.take('or')) parts.push(this.readAnd());
    return parts.length === 1 ? (parts[0] ?? { kind: 'all' }) : { kind: 'or', parts };
  }

  expectEnd(): void {
    if (this.at < this.tokens.length) throw new KqlError('The query is malformed.');
  }

  private readAnd(): Kql {
    const parts: Kql[] = [];
    while (this.at < this.tokens.length && !this.sees('or') && !this.sees('close')) {
      if (this.take('and') || this.take('plus')) continue;
      parts.push(this.readNot());
    }
    return joinAnd(parts);
  }

  private readNot(): Kql {
    if (this.take('not') || this.take('minus')) return { kind: 'not', part: this.readNot() };
    if (this.take('open')) {
      const inner = this.readOr();
      if (!this.take('close')) throw new KqlError('The query is malformed.');
      return inner;
    }
    const token = this.tokens[this.at++];
    if (token?.kind !== 'term') throw new KqlError('The query is malformed.');
    return token.term;
  }

  private sees(kind: Token['kind']): boolean {
    return this.tokens[this.at]?.kind === kind;
  }

  private take(kind: Token['kind']): boolean {
    if (!this.sees(kind)) return false;
    this.at++;
    return true;
  }
}

function joinAnd(parts: Kql[]): Kql {
  const wanted = parts.filter((part) => part.kind !== 'all');
  const byProperty = new Map<string, Kql[]>();
  const rest: Kql[] = [];
  for (const part of wanted) {
    if (part.kind !== 'property' || part.operator !== ':') rest.push(part);
    else byProperty.set(part.name.toLowerCase(), [...(byProperty.get(part.name.toLowerCase()) ?? []), part]);
  }
  const joined = [
    ...rest,
    ...[...byProperty.values()].map((same): Kql =>
      same.length === 1 && same[0] ? same[0] : { kind: 'or', parts: same },
    ),
  ];
  if (joined.length === 0) return { kind: 'all' };
  return joined.length === 1 && joined[0] ? joined[0] : { kind: 'and', parts: joined };
}
