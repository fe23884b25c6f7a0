/** Where somebody is among the ideas they write, review or look after. */
export type WritingPlace =
  | { readonly kind: 'mine' }
  | { readonly kind: 'new' }
  /** A draft on this device. */
  | { readonly kind: 'draft'; readonly id: string }
  /** A page in SharePoint. */
  | { readonly kind: 'edit'; readonly pageId: number }
  | { readonly kind: 'review' }
  | { readonly kind: 'office' };

const named = { mine: 'mine', new: 'ny', review: 'godkend', office: 'pladser' } as const;

const draftName = 'kladde-';

/** The place as an address names it (`?skriv=ny`). */
export function writingSlugOf(place: WritingPlace): string {
  switch (place.kind) {
    case 'draft':
      return draftName + place.id;
    case 'edit':
      return String(place.pageId);
    case 'mine':
    case 'new':
    case 'review':
    case 'office':
      return named[place.kind];
  }
}

/** The place that an address names; one's own ideas where it can't be understood. */
export function writingPlaceOf(slug: string): WritingPlace {
  if (/^[1-9]\d{0,8}$/.test(slug)) {
    return { kind: 'edit', pageId: Number(slug) };
  }
  const id = slug.startsWith(draftName) ? slug.slice(draftName.length) : '';
  if (/^[\w-]{1,64}$/.test(id)) {
    return { kind: 'draft', id };
  }
  const kind = (Object.keys(named) as (keyof typeof named)[]).find((one) => named[one] === slug);
  return { kind: kind ?? 'mine' };
}
