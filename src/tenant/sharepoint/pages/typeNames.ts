/** Names of the page API's types, as in Microsoft's `$metadata`. */
export const entityTypes = {
  page: 'SP.Publishing.SitePage',
  metadata: 'SP.Publishing.SitePageMetadata',
  service: 'SP.Publishing.SitePageService',
} as const;
