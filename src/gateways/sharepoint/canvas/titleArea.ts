/** SharePoint's own web part for the top of a page. */
const titleAreaId = 'cbe7b0a9-3504-44dd-a3a3-0e5cacd07788';

/** A picture in a library, by the ids that SharePoint follows when it is moved. */
export interface PictureReference {
  serverRelativeUrl: string;
  altText: string;
  siteId: string;
  webId: string;
  listId: string;
  uniqueId: string;
}

export interface TitleArea {
  title: string;
  layout: 'FullWidthImage' | 'NoImage';
  showPublishDate: boolean;
  /** User principal names. */
  authors: string[];
  picture?: PictureReference;
}

/** A page's `LayoutWebpartsContent`. */
export function titleArea({ title, layout, showPublishDate, authors, picture }: TitleArea): string {
  return JSON.stringify([{
    id: titleAreaId,
    instanceId: titleAreaId,
    title: 'Title area',
    description: 'Title Region Description',
    dataVersion: '1.4',
    reservedHeight: 280,
    serverProcessedContent: {
      htmlStrings: {},
      searchablePlainTexts: {},
      links: {},
      imageSources: picture ? { imageSource: picture.serverRelativeUrl } : {},
      ...(picture ? {
        customMetadata: {
          imageSource: {
            siteId: picture.siteId, webId: picture.webId, listId: picture.listId, uniqueId: picture.uniqueId,
          },
        },
      } : {}),
    },
    properties: {
      title,
      layoutType: layout,
      textAlignment: 'Left',
      showTopicHeader: false,
      topicHeader: '',
      showPublishDate,
      enableGradientEffect: true,
      authors: [],
      authorByline: authors,
      ...(picture ? {
        imageSourceType: 2,
        altText: picture.altText,
        siteId: picture.siteId,
        webId: picture.webId,
        listId: picture.listId,
        uniqueId: picture.uniqueId,
      } : {}),
    },
  }]);
}
