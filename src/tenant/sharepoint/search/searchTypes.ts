import type { Args } from '../kernel/args';
import { unwrapResults } from '../kernel/args';
import type { Context } from '../kernel/context';
import { invalidArgument, propertyNotOnType, refused } from '../kernel/errors';
import { entity, value, type Node } from '../kernel/nodes';
import type { Registry } from '../kernel/types';
import { resultTable } from './resultTable';
import { search, type SearchRequest } from './searchQuery';

const service = 'Microsoft.Office.Server.Search.REST.SearchService';
const requestType = 'Microsoft.Office.Server.Search.REST.SearchRequest';
const resultType = 'Microsoft.Office.Server.Search.REST.SearchResult';

/**
 * Members of a search request that change nothing here: hints on ranking, language, statistics and length of
 * texts.
 */
const withoutEffect = new Set([
  'BlockDedupeMode',
  'BypassResultTypes',
  'ClientType',
  'Culture',
  'DesiredSnippetLength',
  'EnableInterleaving',
  'EnableNicknames',
  'EnableOrderingHitHighlightedProperty',
  'EnablePhonetic',
  'EnableQueryRules',
  'EnableSorting',
  'EnableStemming',
  'GenerateBlockRankLog',
  'HitHighlightedMultivaluePropertyLimit',
  'HitHighlightedProperties',
  'ImpressionId',
  'MaxSnippetLength',
  'OLSQuerySession',
  'PersonalizationData',
  'ProcessBestBets',
  'ProcessPersonalFavorites',
  'Properties',
  'PropertiesToGenerateAcronyms',
  'QueryTag',
  'QueryTemplatePropertiesUrl',
  'RankingModelId',
  'ResultsUrl',
  'RowsPerPage',
  'SourceId',
  'SummaryLength',
  'Timeout',
  'TimeZoneId',
  'TotalRowsExactMinimum',
  'TrimDuplicates',
  'TrimDuplicatesIncludeId',
  'UILanguage',
  'UseOLSQuery',
]);
/** Members that would change the result and that are not served: refused when they say something. */
const notServed = new Set([
  'CollapseSpecification',
  'EnableFQL',
  'RefinementFilters',
  'Refiners',
  'ReorderingRules',
]);

/** Declares search over the tenant: `search/query` (GET) and `search/postquery`. */
export function declareSearch(registry: Registry): void {
  registry.rootFunction('search', { returns: service, call: () => entity(service, undefined) });
  registry.type<undefined>(service, {
    functions: {
      postquery: {
        params: { request: requestType },
        returns: resultType,
        verb: 'POST',
        call: (ctx, _, args) => answer(ctx, 'postquery', readBody(args.object('request'))),
      },
      query: {
        params: queryParameters,
        returns: resultType,
        verb: 'GET',
        queryArgs: true,
        units: 2,
        call: (ctx, _, args) => answer(ctx, 'query', readBody(fromAddress(args))),
      },
    },
    editLink: () => 'search',
  });
}

function answer(ctx: Context, name: string, request: SearchRequest): Node {
  const start = performance.now();
  const found = search(ctx, request);
  return value(name, resultType, resultTable(ctx, request, found, Math.round(performance.now() - start)));
}

/** SharePoint's limits of rows in one answer. */
const defaultRows = 10;
const mostRows = 500;

function readBody(body: Record<string, unknown>): SearchRequest {
  const given = new Map(Object.entries(body));
  for (const [name, content] of given) {
    if (notServed.has(name) && says(content))
      throw refused(`${name} is not served by this search.`, 400, '-1');
    if (!notServed.has(name) && !withoutEffect.has(name) && !readMembers.has(name))
      throw propertyNotOnType(name, requestType);
  }
  const words = textOf(given.get('Querytext'));
  const template = textOf(given.get('QueryTemplate'));
  const hidden = textOf(given.get('HiddenConstraints'));
  const asked = template === '' ? words : template.replace(/\{(searchTerms|searchBoxQuery)\}/gi, words);
  return {
    text: hidden === '' ? asked : `(${asked}) AND (${hidden})`,
    selectProperties: namesOf(given.get('SelectProperties')),
    startRow: Math.max(0, numberOf(given.get('StartRow'), 0)),
    rowLimit: Math.min(mostRows, Math.max(0, numberOf(given.get('RowLimit'), defaultRows))),
    sort: sortOf(given.get('SortList')),
  };
}

const readMembers = new Set([
  'Querytext',
  'QueryTemplate',
  'SelectProperties',
  'StartRow',
  'RowLimit',
  'SortList',
  'HiddenConstraints',
]);

const says = (content: unknown): boolean =>
  content !== null &&
  content !== undefined &&
  content !== '' &&
  content !== false &&
  (unwrapResults(content) ?? [1]).length > 0;
const textOf = (found: unknown): string => (typeof found === 'string' ? found : '');

function numberOf(found: unknown, otherwise: number): number {
  if (found === undefined || found === null || found === '') return otherwise;
  const read = Number(found);
  if (!Number.isInteger(read)) throw invalidArgument();
  return read;
}

const namesOf = (found: unknown): string[] =>
  (typeof found === 'string' ? found.split(',') : (unwrapResults(found) ?? []))
    .map((name) => String(name).trim())
    .filter((name) => name !== '');

const descending = 1;

/** `[{Property, Direction}]` (0 ascending, 1 descending) or `Property:descending,…`. */
function sortOf(found: unknown): SearchRequest['sort'] {
  if (typeof found === 'string') {
    return found
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [property = '', direction = ''] = part.split(':');
        return { property: property.trim(), descending: direction.trim().toLowerCase() === 'descending' };
      });
  }
  return (unwrapResults(found) ?? []).map((one) => {
    if (typeof one !== 'object' || one === null || !('Property' in one)) throw invalidArgument();
    return {
      property: String(one.Property),
      descending: 'Direction' in one && Number(one.Direction) === descending,
    };
  });
}

/** Parameters of `search/query` in the address; texts stand in quotes. */
const queryParameters: Record<string, string> = {
  'querytext?': 'Edm.String',
  'queryTemplate?': 'Edm.String',
  'enableInterleaving?': 'Edm.Boolean',
  'sourceId?': 'Edm.Guid',
  'rankingModelId?': 'Edm.String',
  'startRow?': 'Edm.Int32',
  'rowLimit?': 'Edm.Int32',
  'rowsPerPage?': 'Edm.Int32',
  'selectProperties?': 'Edm.String',
  'culture?': 'Edm.Int32',
  'refinementFilters?': 'Edm.String',
  'refiners?': 'Edm.String',
  'hiddenConstraints?': 'Edm.String',
  'sortList?': 'Edm.String',
  'enableStemming?': 'Edm.Boolean',
  'trimDuplicates?': 'Edm.Boolean',
  'timeout?': 'Edm.Int32',
  'enableNicknames?': 'Edm.Boolean',
  'enablePhonetic?': 'Edm.Boolean',
  'enableFQL?': 'Edm.Boolean',
  'hitHighlightedProperties?': 'Edm.String',
  'bypassResultTypes?': 'Edm.Boolean',
  'processBestBets?': 'Edm.Boolean',
  'clientType?': 'Edm.String',
  'personalizationData?': 'Edm.Guid',
  'resultsUrl?': 'Edm.String',
  'queryTag?': 'Edm.String',
  'properties?': 'Edm.String',
  'enableQueryRules?': 'Edm.Boolean',
  'summaryLength?': 'Edm.Int32',
  'maxSnippetLength?': 'Edm.Int32',
  'desiredSnippetLength?': 'Edm.Int32',
  'uiLanguage?': 'Edm.Int32',
  'collapseSpecification?': 'Edm.String',
  'timeZoneId?': 'Edm.Int32',
};

/** The same request as a body would hold it. */
function fromAddress(args: Args): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const key of Object.keys(queryParameters)) {
    const name = key.replace(/\?$/, '');
    if (!args.has(name)) continue;
    const text = args
      .text(name)
      .replace(/^'([\s\S]*)'$/, '$1')
      .replace(/''/g, "'");
    body[`${name.charAt(0).toUpperCase()}${name.slice(1)}`] =
      text === 'true' ? true : text === 'false' ? false : text;
  }
  return body;
}
