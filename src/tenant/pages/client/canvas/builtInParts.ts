import type { CanvasPart } from './canvas';
import type { WebPartData } from '../runtime/internals';

/** Microsoft's own web parts that this page draws itself, by component id. */
export const IMAGE_PART = 'd1d91016-032f-456d-98a4-721247c305e8';
export const DIVIDER_PART = '2161a1c6-db61-4731-b97c-3cdb303f7cbb';
export const SPACER_PART = '8654b779-4886-46d4-8ffb-b5ed960ee986';

export const BUILT_IN_PARTS: readonly string[] = [IMAGE_PART, DIVIDER_PART, SPACER_PART];

/** What an image web part shows. Addresses are server-relative; '' where none is chosen. */
export interface ImageContent { source: string; alt: string; caption: string; link: string; width: number; height: number }

interface Processed {
  imageSources?: Record<string, string>; searchablePlainTexts?: Record<string, string>; links?: Record<string, string>;
}

export function imageContent(data: WebPartData): ImageContent {
  const processed = (data.serverProcessedContent ?? {}) as Processed;
  const { properties } = data;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const size = (value: unknown): number => (typeof value === 'number' ? value : Number(text(value)) || 0);
  return {
    source: processed.imageSources?.['imageSource'] ?? text(properties['imageSource']),
    alt: text(properties['altText']) || (processed.searchablePlainTexts?.['altText'] ?? ''),
    caption: processed.searchablePlainTexts?.['captionText'] ?? text(properties['captionText']),
    link: processed.links?.['linkUrl'] ?? text(properties['linkUrl']),
    width: size(properties['imgWidth']),
    height: size(properties['imgHeight']),
  };
}

/** The part with a changed picture, alternative text or caption. */
export function withImageContent(part: CanvasPart, change: Partial<Pick<ImageContent, 'source' | 'alt' | 'caption'>>): CanvasPart {
  const data = part.raw.webPartData;
  if (!data) {
    return part;
  }
  const now = { ...imageContent(data), ...change };
  const processed = (data.serverProcessedContent ?? {}) as Processed;
  const webPartData: WebPartData = {
    ...data,
    properties: { ...data.properties, altText: now.alt, imageSourceType: 2, ...(change.source ? { imgWidth: 0, imgHeight: 0 } : {}) },
    serverProcessedContent: {
      ...processed,
      imageSources: { ...processed.imageSources, ...(now.source ? { imageSource: now.source } : {}) },
      searchablePlainTexts: { ...processed.searchablePlainTexts, captionText: now.caption },
    },
  };
  return { ...part, raw: { ...part.raw, webPartData } };
}

/** Height of a spacer web part in pixels. */
export function spacerHeight(data: WebPartData): number {
  const height = Number(data.properties['height'] ?? 60);
  return Number.isFinite(height) ? Math.min(Math.max(height, 0), 500) : 60;
}
