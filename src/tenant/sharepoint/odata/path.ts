import { invalidQuery } from '../kernel/errors';
import { asGuid, plainValue, readLiteral } from './literals';

/** A value given to a function in the address or in the body. */
type Argument = unknown;

/** One step of an address: `lists`, `getByTitle('x')`, `('guid')`, `GetFileByServerRelativePath(decodedUrl='…')`. */
export interface Segment {
  /** Empty for a bare key such as `('guid')` straight after a collection's own parentheses. */
  name: string;
  /** Undefined when the step has no parentheses. */
  args?: { positional: Argument[]; named: Record<string, Argument> };
  /** The step as it was written, for messages. */
  text: string;
}

/**
 * Splits a decoded address (what follows `_api/`) into steps. Slashes and parentheses inside quotes belong to
 * the text. `@name` arguments are looked up among the query's aliases.
 */
export function parsePath(path: string, aliases: Record<string, string>): Segment[] {
  return splitOutsideQuotes(path, '/')
    .filter((part) => part !== '')
    .map((part) => parseSegment(part, aliases));
}

function parseSegment(text: string, aliases: Record<string, string>): Segment {
  const open = text.indexOf('(');
  if (open < 0) return { name: text, text };
  if (!text.endsWith(')')) throw invalidQuery(`The expression "${text}" is not valid.`);
  const args: NonNullable<Segment['args']> = { positional: [], named: {} };
  for (const part of splitOutsideQuotes(text.slice(open + 1, -1), ',').map((one) => one.trim())) {
    if (part === '') continue;
    const named = /^([A-Za-z_]\w*)\s*=\s*(.*)$/s.exec(part);
    if (named) args.named[named[1] ?? ''] = readArgument(named[2] ?? '', aliases, text);
    else args.positional.push(readArgument(part, aliases, text));
  }
  return { name: text.slice(0, open), args, text };
}

function readArgument(text: string, aliases: Record<string, string>, whole: string): Argument {
  if (text.startsWith('@')) {
    const value = aliases[text];
    if (value === undefined) throw invalidQuery(`The expression "${whole}" is not valid.`);
    return readArgument(value, {}, whole);
  }
  const bareGuid = asGuid(text);
  if (bareGuid) return bareGuid;
  const read = readLiteral(text, 0);
  if (read && read.end === text.length) return plainValue(read.literal);
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text, whole);
  throw invalidQuery(`The expression "${whole}" is not valid.`);
}

function readJson(text: string, whole: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidQuery(`The expression "${whole}" is not valid.`);
  }
}

/** Splits at a separator that stands outside quotes and outside parentheses. */
function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
