import { invalidQuery } from '../kernel/errors';
import { parseFilter, type Filter } from './filter';

export interface Order {
  path: string;
  descending: boolean;
}

/** The query options of a request, read and checked for form. */
export interface Query {
  select?: string[];
  expand: string[];
  filter?: Filter;
  filterText: string;
  orderBy: Order[];
  top?: number;
  skip?: number;
  skipToken?: string;
  /** `@name` aliases for arguments in the address. */
  aliases: Record<string, string>;
  /** Everything without `$` or `@`: arguments of a function, by name. */
  plain: Record<string, string>;
}

const known = new Set([
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$format',
]);

/** A query without any options. */
export const emptyQuery: Query = { expand: [], filterText: '', orderBy: [], aliases: {}, plain: {} };

/** Reads the query options; unknown ones that begin with `$` are refused. */
export function parseQuery(parameters: URLSearchParams): Query {
  const query: Query = { expand: [], filterText: '', orderBy: [], aliases: {}, plain: {} };
  for (const [name, value] of parameters) {
    if (name.startsWith('@')) query.aliases[name] = value;
    else if (!name.startsWith('$')) query.plain[name] = value;
    else if (!known.has(name.toLowerCase()))
      throw invalidQuery(`The query parameter '${name}' is not supported.`);
    else readOption(query, name.toLowerCase(), value);
  }
  return query;
}

function readOption(query: Query, name: string, value: string): void {
  if (name === '$select') query.select = splitNames(value);
  else if (name === '$expand') query.expand = splitNames(value);
  else if (name === '$orderby') query.orderBy = splitNames(value).map(readOrder);
  else if (name === '$top') query.top = readCount(name, value);
  else if (name === '$skip') query.skip = readCount(name, value);
  else if (name === '$skiptoken') query.skipToken = value;
  else if (name === '$filter' && value.trim() !== '') {
    query.filterText = value;
    query.filter = parseFilter(value);
  }
}

const splitNames = (value: string): string[] =>
  value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function readOrder(text: string): Order {
  const found = /^(\S+)(?:\s+(asc|desc))?$/i.exec(text);
  if (!found) throw invalidQuery(`The expression "${text}" is not valid.`);
  return { path: found[1] ?? '', descending: found[2]?.toLowerCase() === 'desc' };
}

function readCount(name: string, value: string): number {
  if (!/^\d+$/.test(value)) {
    throw invalidQuery(`The query parameter '${name}' should be a non-negative integer.`);
  }
  return Number.parseInt(value, 10);
}

/** Splits names into those of this level and, by first step, those below: `Author/Title` → `{Author: ['Title']}`. */
export function splitLevels(names: readonly string[]): { own: string[]; below: Map<string, string[]> } {
  const own: string[] = [];
  const below = new Map<string, string[]>();
  for (const name of names) {
    const slash = name.indexOf('/');
    if (slash < 0) own.push(name);
    else below.set(name.slice(0, slash), [...(below.get(name.slice(0, slash)) ?? []), name.slice(slash + 1)]);
  }
  return { own, below };
}
