import { findCurriculumTheme } from '../../../domain/shared/curriculumTheme';
import { youngestFirst } from '../../../domain/shared/setting';
import type { PostCard, PostFacts } from '../../../domain/inspiration/post';
import type { RowReader } from '../rowReader';
import { ideaContentType, promotedAsNews } from './feedQueries';
import { ownPathOf } from './ownPath';
import { placeOf, settingOf } from './storedChoices';

/** Columns of Site Pages that a post's facts are read from. */
export const factColumns = [
  'AmbThemes',
  'AmbSettings',
  'AmbTool',
  'AmbMinutes',
  'AmbPlace',
  'AmbInstitution/Title',
] as const;

/** Columns of Site Pages that a card is read from. */
export const cardColumns = [
  'Id',
  'Title',
  'Description',
  'FileRef',
  'BannerImageUrl',
  'FirstPublishedDate',
  'PromotedState',
  'ContentTypeId',
  ...factColumns,
] as const;

/** True for a page that is an idea and published; its row has `PromotedState`, `FirstPublishedDate`, `ContentTypeId`. */
export function isPublishedIdea(row: RowReader): boolean {
  return (
    row.number('PromotedState') === promotedAsNews &&
    row.time('FirstPublishedDate') !== undefined &&
    (row.text('ContentTypeId') ?? '').startsWith(ideaContentType)
  );
}

/** A post's facts from its row. Choices that the portal doesn't know are left out. */
export function factsOf(row: RowReader): PostFacts {
  const place = row.text('AmbPlace');
  return {
    themes: row.choices('AmbThemes').map(findCurriculumTheme).filter(isKnown),
    settings: row.choices('AmbSettings').map(settingOf).filter(isKnown).sort(youngestFirst),
    tool: row.text('AmbTool'),
    minutes: row.number('AmbMinutes'),
    place: place === undefined ? undefined : placeOf(place),
    institution: row.row('AmbInstitution')?.text('Title'),
  };
}

/** A post's card from its row; `origin` is the host that pictures may come from. */
export function cardOf(row: RowReader, origin: string): PostCard {
  const path = row.text('FileRef') ?? '';
  return {
    ...factsOf(row),
    id: row.id('Id'),
    title: row.text('Title') ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.aspx$/i, ''),
    teaser: row.text('Description') ?? '',
    url: encodeURI(path),
    picture: ownPathOf(row.row('BannerImageUrl')?.text('Url'), origin),
    publishedAt: new Date(row.time('FirstPublishedDate') ?? 0).toISOString(),
  };
}

/** The cards of the rows that are published ideas, in the rows' order. */
export function cardsAmong(rows: readonly RowReader[], origin: string): PostCard[] {
  return rows.filter(isPublishedIdea).map((row) => cardOf(row, origin));
}

function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined;
}
