import { personToken, type RunningTenant } from './tenant';

/** Where the page of a sample post lies, as SharePoint says; server-relative. Throws where there is none. */
export async function pathOfPost(tenant: RunningTenant, slug: string): Promise<string> {
  const { siteUrl } = tenant.endpoints.sharepoint;
  const list = `${siteUrl}/_api/web/GetList('${new URL(siteUrl).pathname}/SitePages')`;
  const answer = await fetch(`${list}/items?$select=FileRef&$filter=FileLeafRef eq '${slug}.aspx'`, {
    headers: {
      Authorization: `Bearer ${await personToken(tenant.endpoints, 'paedagog')}`,
      Accept: 'application/json;odata=nometadata'
    }
  });
  const { value: [found] } = (await answer.json()) as { value: { FileRef: string }[] };
  if (!found) {
    throw new Error(`No page of ${slug}.`);
  }
  return found.FileRef;
}
