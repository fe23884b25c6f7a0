import { invalidExpression } from '../kernel/errors';
import { readLiteral, type Literal } from './literals';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** A `$filter` as a tree. Paths are kept as written: `AmbInstitution/Title`. */
export type Filter =
  | { kind: 'and'; left: Filter; right: Filter }
  | { kind: 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter }
  | { kind: 'compare'; path: string; operator: Comparison; value: Literal }
  | { kind: 'text'; test: 'startswith' | 'substringof'; path: string; value: string };

const pathPattern = /^[A-Za-z_][\w.]*(?:\/[A-Za-z_][\w.]*)*/;
const flipped: Record<Comparison, Comparison> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

/** Reads a `$filter`; an unreadable one is refused with SharePoint's sentence. */
export function parseFilter(text: string): Filter {
  const reader = new FilterReader(text);
  const filter = reader.readOr();
  reader.expectEnd();
  return filter;
}

class FilterReader {
  private at = 0;

  constructor(private readonly text: string) {}

  readOr(): Filter {
    let left = this.readAnd();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.readAnd() };
    return left;
  }

  expectEnd(): void {
    this.skipSpace();
    if (this.at < this.text.length) this.fail();
  }

  private readAnd(): Filter {
    let left = this.readUnary();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.readUnary() };
    return left;
  }

  private readUnary(): Filter {
    if (this.takeWord('not')) return { kind: 'not', inner: this.readUnary() };
    if (this.take('(')) {
      const inner = this.readOr();
      this.expect(')');
      return inner;
    }
    return this.readTest();
  }

  private readTest(): Filter {
    const call = /^(startswith|substringof|contains)\s*\(/i.exec(this.rest());
    if (call) {
      this.at += call[0].length;
      return this.readTextTest((call[1] ?? '').toLowerCase());
    }
    const literal = this.takeLiteral();
    if (literal) {
      const operator = flipped[this.readOperator()];
      return { kind: 'compare', path: this.readPath(), operator, value: literal };
    }
    const path = this.readPath();
    const operator = this.readOperator();
    const value = this.takeLiteral() ?? this.fail();
    return { kind: 'compare', path, operator, value };
  }

  /** `startswith(Path, 'text')`, `substringof('text', Path)`, each perhaps followed by `eq true`. */
  private readTextTest(name: string): Filter {
    if (name === 'contains') this.fail();
    let path: string;
    let value: string;
    if (name === 'startswith') {
      path = this.readPath();
      this.expect(',');
      value = this.readText();
    } else {
      value = this.readText();
      this.expect(',');
      path = this.readPath();
    }
    this.expect(')');
    const test: Filter = {
      kind: 'text',
      test: name === 'startswith' ? 'startswith' : 'substringof',
      path,
      value,
    };
    const compared = /^\s+(eq|ne)\s+(true|false|1|0)(?!\w)/i.exec(this.rest());
    if (!compared) return test;
    this.at += compared[0].length;
    const positive = (compared[1]?.toLowerCase() === 'eq') === /true|1/i.test(compared[2] ?? '');
    return positive ? test : { kind: 'not', inner: test };
  }

  private readText(): string {
    const literal = this.takeLiteral();
    return literal?.kind === 'text' ? literal.value : this.fail();
  }

  private readPath(): string {
    this.skipSpace();
    const found = pathPattern.exec(this.rest())?.[0];
    if (!found) return this.fail();
    this.at += found.length;
    return found;
  }

  private readOperator(): Comparison {
    this.skipSpace();
    const found = /^(eq|ne|gt|ge|lt|le)(?!\w)/i.exec(this.rest())?.[0];
    if (!found) return this.fail();
    this.at += found.length;
    return found.toLowerCase() as Comparison;
  }

  private takeLiteral(): Literal | undefined {
    this.skipSpace();
    const read = readLiteral(this.text, this.at);
    if (read) this.at = read.end;
    return read?.literal;
  }

  private takeWord(word: string): boolean {
    this.skipSpace();
    if (!new RegExp(`^${word}(?=[\\s(]|$)`, 'i').test(this.rest())) return false;
    this.at += word.length;
    return true;
  }

  private take(char: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private expect(char: string): void {
    if (!this.take(char)) this.fail();
  }

  private skipSpace(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }

  private rest(): string {
    return this.text.slice(this.at);
  }

  private fail(): never {
    throw invalidExpression(this.text);
  }
}
