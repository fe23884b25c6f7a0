import type { PostFacts } from '../../../../domain/inspiration/post';
import { picturesOf, stepsOf } from '../../../../domain/inspiration/writing/idea';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import { plainTextOf } from '../../../../domain/inspiration/writing/plainText';
import { findCurriculumTheme, officialNameOf } from '../../../../domain/shared/curriculumTheme';
import { canvasToHtml } from '../../canvas/canvasForms';
import { referenceOf } from '../../canvas/pictureReference';
import type { RowReader } from '../../rowReader';
import { placeOf, settingOf, storedPlaceOf, storedSettingOf } from '../storedChoices';
import { canvasOf } from './canvasOf';
import type { SiteIds } from './siteIds';
import type { WritingPlaces } from './writingPlaces';

/**
 * Choices that somebody added to the columns, and gave the page in SharePoint: the portal doesn't know them and keeps
 * them.
 */
export interface StrangeChoices {
  readonly themes: readonly string[];
  readonly settings: readonly string[];
  readonly place?: string;
}

/** SharePoint's own page details take no longer description. */
const longestTeaser = 255;

/** Columns that `strangeChoicesIn` reads. */
export const choiceColumns = ['AmbThemes', 'AmbSettings', 'AmbPlace'] as const;

export function strangeChoicesIn(item: RowReader): StrangeChoices {
  const place = item.text('AmbPlace');
  return {
    themes: item.choices('AmbThemes').filter((stored) => findCurriculumTheme(stored) === undefined),
    settings: item.choices('AmbSettings').filter((stored) => settingOf(stored) === undefined),
    place: place !== undefined && placeOf(place) === undefined ? place : undefined,
  };
}

/** An idea as the columns of its page hold it, but for its title area. */
export function ideaColumns(
  idea: Idea,
  { origin, sitePath }: WritingPlaces,
  ids: SiteIds,
  strange: StrangeChoices
): object {
  return {
    ContentTypeId: ids.contentTypeId,
    PageLayoutType: 'Article',
    Title: idea.title,
    Description: teaserOf(idea),
    ...factColumns(idea.facts, ids, strange),
    BannerImageUrl: bannerOf(idea, `${origin}${sitePath}`, origin),
    CanvasContent1: canvasToHtml(canvasOf(idea, origin)),
  };
}

/** What cards and SharePoint's own news show: the introduction, or what one does first. */
function teaserOf(idea: Idea): string {
  const text = (idea.intro.trim() || plainTextOf(stepsOf(idea)[0]?.text ?? '')).replace(/\s+/g, ' ').trim();
  return text.length <= longestTeaser ? text : `${text.slice(0, longestTeaser - 1).replace(/ \S*$/, '')}…`;
}

function factColumns(facts: PostFacts, ids: SiteIds, strange: StrangeChoices): object {
  const { themes, settings, tool, minutes, place, institution } = facts;
  return {
    AmbThemes: [...themes.map(officialNameOf), ...strange.themes],
    AmbSettings: [...settings.map(storedSettingOf), ...strange.settings],
    AmbTool: tool?.trim() || null,
    AmbMinutes: minutes ?? null,
    AmbPlace: (place && storedPlaceOf(place)) ?? strange.place ?? null,
    AmbInstitutionId: (institution !== undefined && ids.institutions.get(institution)) || null,
  };
}

/** What cards show: SharePoint's preview of the picture, as it writes it itself when an author picks one. */
function bannerOf(idea: Idea, webUrl: string, origin: string): { Url: string; Description: string } | null {
  const stored = picturesOf(idea).find((picture) => picture.stored)?.stored;
  if (!stored) {
    return null;
  }
  const { siteId, webId, uniqueId } = referenceOf(stored);
  const query = new URLSearchParams({ guidSite: siteId, guidWeb: webId, guidFile: uniqueId });
  const isKnown = siteId !== '' && webId !== '' && uniqueId !== '';
  const preview = `${webUrl}/_layouts/15/getpreview.ashx?${query.toString()}`;
  return { Url: isKnown ? preview : origin + stored.url, Description: '' };
}
