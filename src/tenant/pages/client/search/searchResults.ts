import type { Rest } from '../rest';

export interface SearchResult { title: string; path: string; summary: string; author: string; date: string }
export interface SearchAnswer { results: SearchResult[]; total: number }

interface Cell { Key: string; Value: string | null }
interface SearchRow {
  PrimaryQueryResult: {
    RelevantResults: { TotalRows: number; TotalRowsIncludingDuplicates?: number; Table: { Rows: { Cells: Cell[] }[] } };
  } | null;
}

const PAGE_SIZE = 20;

/** Pictures are a result page of their own in SharePoint. */
const WITHOUT_PICTURES = ['png', 'jpg', 'jpeg', 'gif', 'webp'].map((extension) => `NOT fileextension:${extension}`).join(' ');

/**
 * Plain words find their longer forms too ("skov" → "skoven"), as SharePoint's Danish word forms do; a query
 * with operators or quotes is left as it is.
 */
function inflected(query: string): string {
  return /^[\p{L}\p{N}\s-]+$/u.test(query) && !/\b(AND|OR|NOT|NEAR)\b/.test(query)
    ? query.trim().split(/\s+/).map((word) => `${word}*`).join(' ')
    : query;
}

/** One page of SharePoint search over this site. */
export async function searchSite(rest: Rest, sitePath: string, query: string, from: number): Promise<SearchAnswer> {
  const answer = await rest.post<SearchRow>('_api/search/postquery', {
    request: {
      Querytext: `${inflected(query)} path:"${sitePath}" ${WITHOUT_PICTURES}`, RowLimit: PAGE_SIZE, StartRow: from, TrimDuplicates: false,
      SelectProperties: ['Title', 'Path', 'HitHighlightedSummary', 'Description', 'Author', 'LastModifiedTime', 'FirstPublishedDate', 'OriginalPath'],
    },
  });
  const relevant = answer.PrimaryQueryResult?.RelevantResults;
  return {
    total: relevant?.TotalRows ?? 0,
    results: (relevant?.Table.Rows ?? []).map((row) => toResult(row.Cells)),
  };
}

function toResult(cells: Cell[]): SearchResult {
  const of = (key: string): string => cells.find((cell) => cell.Key === key)?.Value ?? '';
  return {
    title: of('Title') || of('Path'), path: of('Path') || of('OriginalPath'),
    summary: of('HitHighlightedSummary') || of('Description'), author: of('Author').split(';')[0] ?? '',
    // News is as old as its first day, whoever has mended it since.
    date: of('FirstPublishedDate') || of('LastModifiedTime'),
  };
}

/** A summary with `<c0>` marks as pieces of text, marked or not; `<ddd/>` is an ellipsis. */
export function summaryPieces(summary: string): { text: string; isHit: boolean }[] {
  return summary.replace(/<ddd\s*\/>/g, '…').split(/(<c0>.*?<\/c0>)/g).filter(Boolean).map((piece) => ({
    text: unescaped(piece.replace(/<\/?c0>/g, '')), isHit: piece.startsWith('<c0>'),
  }));
}

/** SharePoint escapes the text around its marks; here it becomes text again, which React shows as text. */
function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}
