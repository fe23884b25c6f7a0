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
};
