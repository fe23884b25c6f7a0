import type { SqlValue } from '../../store/database';
import { asMoment } from '../odata/literals';
import { fold, wordsOf } from './fold';
import type { Kql, PropertyOperator } from './kql';

/** A condition on `search_documents d`, with its values. */
export interface Condition {
  sql: string;
  values: SqlValue[];
}

/** What is asked of a query besides its words. */
export interface Setting {
  /** Addresses in queries may begin with it; the index holds them without. */
  origin: string;
  now: Date;
}

type Columns = '' | 'title : ';

/** A query as SQL over the index. */
export function kqlCondition(query: Kql, setting: Setting): Condition {
  switch (query.kind) {
    case 'all':
      return { sql: '1', values: [] };
    case 'text':
      return matching(query.words, query.prefix, '');
    case 'not': {
      const inner = kqlCondition(query.part, setting);
      return { sql: `NOT (${inner.sql})`, values: inner.values };
    }
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => kqlCondition(part, setting));
      return {
        sql: parts.map((part) => `(${part.sql})`).join(query.kind === 'and' ? ' AND ' : ' OR '),
        values: parts.flatMap((part) => part.values),
      };
    }
    case 'property':
      return propertyCondition(query, setting);
  }
}

/** A word or phrase in FTS5's own language; letters and digits only, so nothing in it can be an operator. */
export function ftsPhrase(words: readonly string[], prefix: boolean): string {
  return `"${words.map(fold).join(' ')}"${prefix ? '*' : ''}`;
}

function matching(words: readonly string[], prefix: boolean, columns: Columns): Condition {
  return {
    sql: 'd.no IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)',
    values: [`${columns}${ftsPhrase(words, prefix)}`],
  };
}

type PropertyQuery = Extract<Kql, { kind: 'property' }>;

const moments = new Set(['created', 'write', 'lastmodifiedtime', 'firstpublisheddate']);
const numbers = new Set(['size', 'promotedstate', 'listitemid']);
/** Compared from their beginning: an address includes what is below it, a content type its children. */
const beginnings = new Set(['path', 'originalpath', 'parentlink', 'contenttypeid']);
const exact = new Set([
  'filetype',
  'fileextension',
  'contentclass',
  'isdocument',
  'iscontainer',
  'listid',
  'siteid',
  'webid',
  'uniqueid',
  'spsiteurl',
  'site',
  'spweburl',
]);

function propertyCondition(query: PropertyQuery, setting: Setting): Condition {
  const name = query.name.toLowerCase();
  if (name === 'title' && (query.operator === ':' || query.operator === '=')) {
    const words = wordsOf(query.value).map((word) => word.text);
    return words.length === 0
      ? { sql: "d.title <> ''", values: [] }
      : matching(words, query.prefix, 'title : ');
  }
  if (name === 'listitemid' && query.operator !== '..') return itemCondition(query.operator, query.value);
  if (name === 'listid' && query.operator !== '<>') return listCondition(query.value);
  if (moments.has(name)) return momentCondition(name, query.operator, query.value, setting.now);
  if (numbers.has(name) || name.endsWith('owsnmbr'))
    return numberCondition(name, query.operator, query.value);
  if (name === 'site' || name === 'spsiteurl' || name === 'spweburl') return siteCondition(query, setting);
  if (beginnings.has(name)) return beginningCondition(name, query, setting);
  if (exact.has(name)) return equalTo(name, query.value.replace(/[{}]/g, ''), query.operator === '<>');
  return containing(name, query);
}

/** Asked for by id, as when figures of many pages are wanted at once, items are found without opening their properties. */
function itemCondition(operator: PropertyOperator, text: string): Condition {
  return { sql: `d.item ${comparisons[operator] ?? '='} ?`, values: [Number(text)] };
}

function listCondition(id: string): Condition {
  return {
    sql: 'd.list IN (SELECT no FROM lists WHERE id = ?)',
    values: [id.replace(/[{}]/g, '').toLowerCase()],
  };
}

/** The value of a managed property, whatever the case of its name. */
const propertySql = '(SELECT p.value FROM json_each(d.properties) p WHERE lower(p.key) = ? LIMIT 1)';
/** The same in the index's form: folded words, one space between. */
const foldedSql = '(SELECT p.value FROM json_each(d.folded) p WHERE lower(p.key) = ? LIMIT 1)';

function equalTo(name: string, wanted: string, not: boolean): Condition {
  const test = `replace(replace(lower(${propertySql}), '{', ''), '}', '') = ?`;
  return { sql: not ? `NOT coalesce(${test}, 0)` : test, values: [name, wanted.toLowerCase()] };
}

/** Words of a text property; `=` wants the whole value, `:` wants the words in it. */
function containing(name: string, query: PropertyQuery): Condition {
  const wanted = wordsOf(query.value)
    .map((word) => fold(word.text))
    .join(' ');
  const not = query.operator === '<>' ? 'NOT ' : '';
  if (wanted === '') return { sql: `${not}coalesce(${propertySql}, '') <> ''`, values: [name] };
  if (query.operator === '=' && !query.prefix) return { sql: `${foldedSql} = ?`, values: [name, wanted] };
  return {
    sql: `${not}instr(' ' || ${foldedSql} || ' ', ?) > 0`,
    values: [name, ` ${wanted}${query.prefix ? '' : ' '}`],
  };
}

function beginningCondition(name: string, query: PropertyQuery, setting: Setting): Condition {
  const own = query.value.toLowerCase().startsWith(`${setting.origin.toLowerCase()}/`)
    ? query.value.slice(setting.origin.length)
    : query.value;
  const wanted = decode(own).replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/\/+$/, '');
  if (query.operator === '=' && !query.prefix) return equalTo(name, wanted, false);
  const not = query.operator === '<>' ? 'NOT ' : '';
  if (name === 'path' && not === '') return pathCondition(wanted);
  return { sql: `${not}substr(lower(${propertySql}), 1, ?) = ?`, values: [name, wanted.length, wanted] };
}

/** By its index, which knows small letters of ASCII alone. */
function pathCondition(wanted: string): Condition {
  const path = "lower(json_extract(d.properties, '$.Path'))";
  return { sql: `${path} >= ? AND ${path} < ?`, values: [wanted, `${wanted}\u{10FFFF}`] };
}

const decode = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

function siteCondition(query: PropertyQuery, setting: Setting): Condition {
  const own = query.value.toLowerCase().startsWith(setting.origin.toLowerCase())
    ? query.value.slice(setting.origin.length)
    : query.value;
  const path = decode(own).replace(/\/+$/, '').toLowerCase() || '/';
  const test = 'EXISTS (SELECT 1 FROM webs w WHERE w.no = d.web AND lower(w.path) = ?)';
  return { sql: query.operator === '<>' ? `NOT ${test}` : test, values: [path] };
}

const comparisons: Partial<Record<PropertyOperator, string>> = {
  ':': '=',
  '=': '=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '<>': '<>',
};

function numberCondition(name: string, operator: PropertyOperator, text: string): Condition {
  if (operator === '..') {
    const [from = '', to = ''] = text.split('..');
    return { sql: `CAST(${propertySql} AS REAL) BETWEEN ? AND ?`, values: [name, Number(from), Number(to)] };
  }
  return {
    sql: `CAST(${propertySql} AS REAL) ${comparisons[operator] ?? '='} ?`,
    values: [name, Number(text)],
  };
}

/** Dates count as whole days unless a time is given. */
function momentCondition(name: string, operator: PropertyOperator, text: string, now: Date): Condition {
  const [from = '', to] = operator === '..' ? text.split('..') : [text];
  const start = readDay(from, now);
  const end = readDay(to ?? from, now);
  if (!start || !end) return { sql: '0', values: [] };
  const between = (low: string, high: string): Condition => ({
    sql: `${propertySql} >= ? AND ${propertySql} < ?`,
    values: [name, low, name, high],
  });
  switch (operator) {
    case '<':
      return { sql: `${propertySql} < ?`, values: [name, start.from] };
    case '<=':
      return { sql: `${propertySql} < ?`, values: [name, start.until] };
    case '>':
      return { sql: `${propertySql} >= ?`, values: [name, start.until] };
    case '>=':
      return { sql: `${propertySql} >= ?`, values: [name, start.from] };
    case '<>':
      return {
        sql: `NOT (${propertySql} >= ? AND ${propertySql} < ?)`,
        values: [name, start.from, name, start.until],
      };
    case ':':
    case '=':
    case '..':
      return between(start.from, end.until);
  }
}

const dayMs = 86_400_000;

/** A day, moment or KQL's word for a span (`today`, `yesterday`, `this week`, …) as a half-open span. */
function readDay(text: string, now: Date): { from: string; until: string } | undefined {
  const today = new Date(now.toISOString().slice(0, 10)).getTime();
  const word = text.toLowerCase().trim();
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * dayMs;
  const month = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1);
  const spans: Record<string, [number, number]> = {
    today: [today, today + dayMs],
    yesterday: [today - dayMs, today],
    'this week': [monday, monday + 7 * dayMs],
    'this month': [month, Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)],
    'last month': [Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1), month],
    'this year': [Date.UTC(now.getUTCFullYear(), 0, 1), Date.UTC(now.getUTCFullYear() + 1, 0, 1)],
    'last year': [Date.UTC(now.getUTCFullYear() - 1, 0, 1), Date.UTC(now.getUTCFullYear(), 0, 1)],
  };
  const span = spans[word];
  if (span) return { from: stamp(span[0]), until: stamp(span[1]) };
  const moment = asMoment(text);
  if (!moment) return undefined;
  return { from: moment, until: stamp(Date.parse(moment) + (text.includes('T') ? 1000 : dayMs)) };
}

const stamp = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
