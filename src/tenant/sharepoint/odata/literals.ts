import { invalidExpression } from '../kernel/errors';

/** A literal of SharePoint's OData dialect. */
export type Literal =
  | { kind: 'null' }
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'guid'; value: string }
  | { kind: 'moment'; value: string };

const guidPattern = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** The GUID in small letters without braces, or undefined. */
export function asGuid(text: string): string | undefined {
  return guidPattern.exec(text)?.[1]?.toLowerCase();
}

/** A moment as the store keeps it: UTC, whole seconds, as SharePoint does. Without a zone it is UTC. */
export function asMoment(text: string): string | undefined {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes('T') ? text : `${text}Z`;
  const time = /^\d{4}-\d\d-\d\d/.test(zoned) ? Date.parse(zoned) : Number.NaN;
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/**
 * Reads a literal at `start` of a decoded text; answers it with the place after it, or undefined when no
 * literal stands there. A quote inside a text is doubled.
 */
export function readLiteral(text: string, start: number): { literal: Literal; end: number } | undefined {
  const rest = text.slice(start);
  const quoted = /^(datetime|guid|datetimeoffset)?'((?:[^']|'')*)'/i.exec(rest);
  if (quoted) {
    const value = (quoted[2] ?? '').replace(/''/g, "'");
    return { literal: quotedLiteral(quoted[1]?.toLowerCase(), value, text), end: start + quoted[0].length };
  }
  const number = /^-?\d+(\.\d+)?([eE][+-]?\d+)?[LlDdMmFf]?(?![\w-])/.exec(rest);
  if (number)
    return {
      literal: { kind: 'number', value: Number.parseFloat(number[0]) },
      end: start + number[0].length,
    };
  const word = /^(null|true|false)(?![\w/])/i.exec(rest);
  if (!word) return undefined;
  const name = word[0].toLowerCase();
  const literal: Literal = name === 'null' ? { kind: 'null' } : { kind: 'boolean', value: name === 'true' };
  return { literal, end: start + word[0].length };
}

function quotedLiteral(prefix: string | undefined, value: string, whole: string): Literal {
  if (prefix === 'guid') {
    const guid = asGuid(value);
    if (!guid) throw invalidExpression(whole);
    return { kind: 'guid', value: guid };
  }
  if (prefix) {
    const moment = asMoment(value);
    if (!moment) throw invalidExpression(whole);
    return { kind: 'moment', value: moment };
  }
  return { kind: 'text', value };
}

/** The literal as a plain value, for arguments of functions. */
export function plainValue(literal: Literal): string | number | boolean | null {
  return literal.kind === 'null' ? null : literal.value;
}
