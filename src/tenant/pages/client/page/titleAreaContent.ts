import type { SitePageData } from '../../pageData';

/** How the top of a page looks, from LayoutWebpartsContent. */
export interface TitleArea {
  layout: 'plain' | 'image' | 'colour';
  /** Server-relative address of the banner picture; '' for none. */
  image: string;
  imageAlt: string;
  isCentered: boolean;
  topicHeader: string;
}

interface RawTitleArea {
  properties?: {
    layoutType?: string; textAlignment?: string; showTopicHeader?: boolean; topicHeader?: string;
    altText?: string;
  };
  serverProcessedContent?: { imageSources?: Record<string, string> };
}

/** SharePoint's picture for pages that have none. */
const NO_PICTURE = /\/_layouts\/15\/images\//i;

/** Whether the title area tells who wrote the page and when it came out. */
export function hasDatedByline(page: SitePageData): boolean {
  return page.promotedState > 0 && page.author.name !== '' && page.firstPublished !== '';
}

export function titleAreaOf(page: SitePageData): TitleArea {
  const raw = (parsed(page.titleArea)[0] ?? {}) as RawTitleArea;
  const properties = raw.properties ?? {};
  const image = raw.serverProcessedContent?.imageSources?.['imageSource'] || sameOrigin(page.bannerImageUrl);
  const layout = properties.layoutType ?? 'FullWidthImage';
  const isPlain = layout === 'NoImage' || !image || NO_PICTURE.test(image);
  return {
    layout: layout === 'ColorBlock' ? 'colour' : isPlain ? 'plain' : 'image',
    image: isPlain ? '' : image,
    imageAlt: properties.altText ?? '',
    isCentered: properties.textAlignment === 'Center',
    topicHeader: properties.showTopicHeader ? properties.topicHeader || page.topicHeader : '',
  };
}

function parsed(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(json || '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** An address of this server as a server-relative one; '' for any other server's. */
function sameOrigin(address: string): string {
  if (!address || !URL.canParse(address, window.location.href)) {
    return '';
  }
  const url = new URL(address, window.location.href);
  return url.origin === window.location.origin ? url.pathname + url.search : '';
}
