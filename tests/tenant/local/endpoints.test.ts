import '@pnp/sp/webs';
import '@pnp/sp/lists';
import { readEndpoints } from '../../../build/provision-process.mjs';
import { plainPnpjs, programToken } from '../../support/program';
import { startTenant, type Endpoints } from '../../support/tenant';

describe('endpoints.json', () => {
  it('names the site and its lists by the ids that REST gives, a list made just now too', async () => {
    const tenant = await startTenant('provisioned');
    try {
      const { siteUrl } = tenant.endpoints.sharepoint;
      const sp = plainPnpjs(siteUrl, await programToken(tenant.endpoints));
      await sp.web.lists.add('Udlån', '', 100);
      const { site } = readEndpoints(tenant.data) as Endpoints;
      const web = await sp.web.select('Id')<{ Id: string }>();
      const lists = await sp.web.lists.select('Id', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<
        { Id: string; RootFolder: { ServerRelativeUrl: string } }[]
      >();
      expect(site.webId).toBe(web.Id);
      expect(site.url).toBe(siteUrl);
      expect(site.lists).toMatchObject({ SitePages: expect.any(String) as string, 'Lists/Institutions': expect.any(String) as string });
      for (const { Id, RootFolder } of lists) {
        expect(site.lists[RootFolder.ServerRelativeUrl.slice('/sites/ambassadorportal/'.length)]).toBe(Id);
      }
      expect(lists.length).toBe(Object.keys(site.lists).length);
    } finally {
      await tenant.stop();
    }
  });
});
