/**
 * What is served although the published `$metadata` doesn't name it, with the reason. Keys are as the check writes
 * them: a type, `Type.Member`, `Collection(Type).Function`, or `root Name`.
 */
export const surfaceExceptions: Readonly<Record<string, string>> = {
  'SP.Data.UserInfoItem':
    "Type of the items of each site's own user list; generated per site, like all SP.Data.* types. Reached by $expand=Author.",
  'SP.FieldGuid':
    'Named as odata.type of GUID columns by SharePoint; not in the subset of $metadata compared with.',
  'SP.FieldComputed':
    'Named as odata.type of computed columns by SharePoint; not in the subset of $metadata compared with.',
  'SP.FieldLink': 'SP.ContentType.FieldLinks leads to it; not in the subset of $metadata compared with.',
  SPSiteManager:
    'Site creation is a REST endpoint outside CSOM\'s $metadata (learn.microsoft.com: "Manage SharePoint sites with REST API").',
  'root SPSiteManager': 'The first step to SPSiteManager, see there.',
  'root SP.Site.Exists':
    'A static method; $metadata lists static methods of few types only. PnPjs site.exists() calls it.',
  'SP.File.$value': "OData's own address of a media entity's content, not a function.",
  'SP.FileVersion.$value': "OData's own address of a media entity's content, not a function.",
  'root SP.MoveCopyUtil.CopyFileByPath':
    'A static method outside $metadata; PnPjs file.copyByPath() calls it.',
  'root SP.MoveCopyUtil.MoveFileByPath':
    'A static method outside $metadata; PnPjs file.moveByPath() calls it.',
  'root SP.MoveCopyUtil.CopyFolderByPath':
    'A static method outside $metadata; PnPjs folder.copyByPath() calls it.',
  'root SP.MoveCopyUtil.MoveFolderByPath':
    'A static method outside $metadata; PnPjs folder.moveByPath() calls it.',
  'root sitepages':
    "SharePoint's own short name for SP.Publishing.SitePageService; PnPjs and SharePoint's pages use it.",
  'SP.ListItem.Comments': 'Comments of an item; a REST address outside $metadata that SharePoint\'s pages and PnPjs item.comments use.',
  'SP.ListItem.Like': 'As SP.ListItem.Comments: SharePoint\'s pages and PnPjs page.like() call it.',
  'SP.ListItem.Unlike': 'As SP.ListItem.Like: SharePoint\'s pages and PnPjs page.unlike() call it.',
  'SP.ListItem.LikedBy': 'As SP.ListItem.Like: PnPjs item.getLikedBy() calls it.',
  'SP.Folder.AddSubFolderUsingPath(leafPath)': 'PnPjs folder.addSubFolderUsingPath() sends the parameter under this name (published: DecodedUrl).',
  'Microsoft.SharePoint.Likes.likedByInformation.likedby': 'PnPjs item.getLikedByInformation() expands likedBy under this spelling, which SharePoint takes too.',
  'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.SiteCollectionCorporateCatalogAccessor':
    'SP.Web.SiteCollectionAppCatalog leads to it; not in the subset compared with (learn.microsoft.com: "ALM APIs for SPFx").',
  'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.TenantCorporateCatalogAccessor':
    'SP.Web.TenantAppCatalog leads to it; not in the subset compared with (learn.microsoft.com: "ALM APIs for SPFx").',
  'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.CorporateCatalogAppMetadata':
    'An app in a catalogue; not in the subset compared with (learn.microsoft.com: "ALM APIs for SPFx").',
  'Collection(Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.CorporateCatalogAppMetadata).GetById': 'As the type; PnPjs appcatalog.getAppById() calls it.',
  'root Microsoft.Office.Server.ReputationModel.Reputation.SetLike': 'A static method outside $metadata; PnPjs item.like() and unlike() call it.',
  'root search': 'SharePoint\'s own short name for Microsoft.Office.Server.Search.REST.SearchService; PnPjs and SharePoint\'s pages use it.',
};
