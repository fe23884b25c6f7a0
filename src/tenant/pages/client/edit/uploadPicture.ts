import type { SitePageData } from '../../pageData';
import type { Rest } from '../rest';

/**
 * Puts a picture where SharePoint's own editor puts it, `SiteAssets/SitePages/<page>/`, and returns its
 * server-relative address.
 */
export async function uploadPicture(rest: Rest, webPath: string, page: SitePageData, file: File): Promise<string> {
  const pageName = (page.path.split('/').pop() ?? 'page').replace(/\.aspx$/i, '');
  const folder = `${webPath}/SiteAssets/SitePages/${pageName}`;
  for (const path of [`${webPath}/SiteAssets/SitePages`, folder]) {
    await rest.post(`_api/web/folders/addUsingPath(decodedUrl='${quoted(path)}',overwrite=true)`);
  }
  const name = `${Date.now()}-${file.name.replace(/[^\w.-]+/g, '-')}`;
  const added = await rest.upload<{ ServerRelativeUrl: string }>(
    `_api/web/getFolderByServerRelativePath(decodedUrl='${quoted(folder)}')/files/addUsingPath(decodedUrl='${quoted(name)}',overwrite=false)`,
    file,
  );
  return added.ServerRelativeUrl;
}

function quoted(text: string): string {
  return encodeURIComponent(text.replace(/'/g, "''"));
}
