import { randomUUID } from 'node:crypto';
import type { Context } from '../kernel/context';
import { summaryOf } from './highlight';
import type { Found, Hit, SearchRequest } from './searchQuery';

interface Cell {
  Key: string;
  Value: string | null;
  ValueType: string;
}

/** Cells given when nothing is selected, in SharePoint's order. */
const usualCells = [
  'Rank',
  'DocId',
  'WorkId',
  'Title',
  'Author',
  'Size',
  'Path',
  'Description',
  'Write',
  'CollapsingStatus',
  'HitHighlightedSummary',
  'HitHighlightedProperties',
  'contentclass',
  'PictureThumbnailURL',
  'ServerRedirectedURL',
  'FileExtension',
  'SPSiteUrl',
  'SPWebUrl',
  'SiteTitle',
  'ParentLink',
  'IsDocument',
  'LastModifiedTime',
  'FileType',
  'IsContainer',
  'SecondaryFileExtension',
  'OriginalPath',
  'UniqueId',
  'ListId',
  'ListItemID',
  'SiteId',
  'WebId',
];
/** Cells that every row has, whatever is selected. */
const alwaysCells = ['Rank', 'DocId'];
/** Server-relative in the index, absolute in results. */
const addresses = new Set(['path', 'originalpath', 'parentlink', 'picturethumbnailurl', 'bannerimageurl']);

const typeOf: Record<string, string> = {
  Rank: 'Edm.Double',
  DocId: 'Edm.Int64',
  WorkId: 'Edm.Int64',
  Size: 'Edm.Int64',
  Write: 'Edm.DateTime',
  LastModifiedTime: 'Edm.DateTime',
  Created: 'Edm.DateTime',
  FirstPublishedDate: 'Edm.DateTime',
  IsDocument: 'Edm.Boolean',
  IsContainer: 'Edm.Boolean',
  CollapsingStatus: 'Edm.Int32',
  ViewsLifeTime: 'Edm.Int64',
  ViewsLifeTimeUniqueUsers: 'Edm.Int64',
  ViewsRecent: 'Edm.Int64',
  ViewsRecentUniqueUsers: 'Edm.Int64',
};

/** SharePoint's answer of a search: one table of rows, each a list of cells. */
export function resultTable(
  ctx: Context,
  request: SearchRequest,
  found: Found,
  elapsed: number,
): Record<string, unknown> {
  const Rows = found.hits.map((hit) => ({ Cells: cellsOf(ctx, request, found, hit) }));
  return {
    ElapsedTime: elapsed,
    PrimaryQueryResult: {
      CustomResults: [],
      QueryId: randomUUID(),
      QueryRuleId: '00000000-0000-0000-0000-000000000000',
      RefinementResults: null,
      RelevantResults: {
        GroupTemplateId: null,
        ItemTemplateId: null,
        Properties: [],
        ResultTitle: null,
        ResultTitleUrl: null,
        RowCount: Rows.length,
        Table: { Rows },
        TotalRows: found.total,
        TotalRowsIncludingDuplicates: found.total,
      },
      SpecialTermResults: null,
    },
    Properties: [
      { Key: 'RowLimit', Value: String(request.rowLimit), ValueType: 'Edm.Int32' },
      { Key: 'SourceId', Value: '8413cd39-2156-4e00-b54d-11efd9abdb89', ValueType: 'Edm.Guid' },
      { Key: 'SerializedQuery', Value: request.text, ValueType: 'Edm.String' },
    ],
    SecondaryQueryResults: [],
    SpellingSuggestion: '',
    TriggeredRules: [],
  };
}

function cellsOf(ctx: Context, request: SearchRequest, found: Found, hit: Hit): Cell[] {
  const wanted =
    request.selectProperties.length === 0
      ? usualCells
      : [...new Set([...alwaysCells, ...request.selectProperties])];
  const known = new Map(
    Object.entries(hit.properties).map(([name, content]) => [name.toLowerCase(), content]),
  );
  return wanted.map((name) => ({
    Key: name,
    Value: cellValue(ctx, found, hit, known, name),
    ValueType: valueType(known, name),
  }));
}

/** A cell without a value says `Null`, whatever its property's type. */
function valueType(known: ReadonlyMap<string, string | null>, name: string): string {
  const content = known.get(name.toLowerCase());
  if (content === undefined && typeOf[name] === undefined) return 'Null';
  if (content === null && name.startsWith('Views')) return 'Null';
  return typeOf[name] ?? 'Edm.String';
}

function cellValue(
  ctx: Context,
  found: Found,
  hit: Hit,
  known: ReadonlyMap<string, string | null>,
  name: string,
): string | null {
  switch (name.toLowerCase()) {
    case 'rank':
      return String(hit.rank);
    case 'docid':
    case 'workid':
      return String(hit.no);
    case 'hithighlightedsummary':
      return summaryOf(
        hit.body === '' ? (hit.properties.Description ?? hit.title) : hit.body,
        found.searched,
      );
    case 'hithighlightedproperties':
      return '';
    case 'spsiteurl':
    case 'spweburl':
      return hit.site.url;
    case 'sitetitle':
    case 'sitename':
      return name.toLowerCase() === 'sitetitle' ? hit.site.title : hit.site.url;
    case 'collapsingstatus':
      return '0';
    default: {
      const content = known.get(name.toLowerCase()) ?? null;
      return content !== null && addresses.has(name.toLowerCase()) && content.startsWith('/')
        ? `${ctx.origin}${encodeURI(content)}`
        : content;
    }
  }
}
