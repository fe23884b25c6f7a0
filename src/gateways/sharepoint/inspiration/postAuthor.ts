import type { RowReader } from '../rowReader';

/** Columns of Site Pages that `authorOf` reads, to be expanded by `authorLookups`. */
export const authorColumns = ['Author/Title', 'OData__AuthorByline/Title'] as const;
export const authorLookups = ['Author', 'OData__AuthorByline'] as const;

/** Whom the page names as its author; whoever made it where it names nobody. */
export function authorOf(item: RowReader): string {
  const named = item.rows('OData__AuthorByline').map((person) => person.text('Title'));
  return named.filter(Boolean).join(', ') || (item.row('Author')?.text('Title') ?? '');
}
