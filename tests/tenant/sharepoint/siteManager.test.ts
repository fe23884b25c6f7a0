import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { startSharePoint, type SharePointServer, type Who } from './filesServer';

let server: SharePointServer;

beforeAll(async () => {
  server = await startSharePoint();
});
afterAll(() => server.close());

const call = (
  who: Who,
  site: string,
  name: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  server.fetch(who, `${site}/_api/SPSiteManager/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const request = (path: string, owner: string): unknown => ({
  request: {
    Title: path, Url: `${server.origin}${path}`, Lcid: 1030, WebTemplate: 'SITEPAGEPUBLISHING#0',
    Owner: `${owner}@kommune.example`,
  },
});

const siteIdOf = async (answer: Response): Promise<string> => ((await answer.json()) as { SiteId: string }).SiteId;

describe('making and removing sites', () => {
  it('is for administrators of the root site; a site’s own remove that site alone', async () => {
    const victim = await siteIdOf(await call('ejer', '', 'create', request('/sites/offer', 'ejvind')));
    const own = await siteIdOf(await call('ejer', '', 'create', request('/sites/egen', 'anders')));
    expect((await call('ambassadoer', '/sites/egen', 'create', request('/sites/ny', 'anders'))).status).toBe(403);
    expect((await call('ambassadoer', '/sites/egen', 'delete', { siteId: victim })).status).toBe(403);
    expect((await server.fetch('ejer', '/sites/offer/_api/web')).status).toBe(200);
    expect((await call('ambassadoer', '/sites/egen', 'delete', { siteId: own })).status).toBe(200);
    expect((await server.fetch('ejer', '/sites/egen/_api/web')).status).toBe(404);
  });

  it('is not in a token that may only write', async () => {
    const limited = { 'x-scopes': 'AllSites.Write' };
    expect((await call('ejer', '', 'create', request('/sites/ny', 'ejvind'), limited)).status).toBe(403);
  });

  it('refuses an address that is none', async () => {
    for (const Url of ['http://[', `${server.origin}/sites/%ff`, 'https://evil.example/sites/x']) {
      const answer = await call('ejer', '', 'create', {
        request: { Title: 'x', Url, Lcid: 1030, WebTemplate: 'SITEPAGEPUBLISHING#0' },
      });
      expect(answer.status).toBe(400);
    }
    expect((await server.fetch('ejer', "/_api/SPSiteManager/status?url='http://['")).status).toBe(400);
  });
});

describe('groups', () => {
  it('are not managed with a token that may only write, whoever carries it', async () => {
    const { Id: owners } = await server.as('app').web.associatedOwnerGroup();
    const add = (scopes: string): Promise<Response> =>
      server.fetch('ejer', `/sites/ambassadorportal/_api/web/sitegroups(${owners})/users`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-scopes': scopes },
        body: JSON.stringify({ LoginName: 'i:0#.f|membership|pia@kommune.example' }),
      });
    expect((await add('AllSites.Write')).status).toBe(403);
    expect((await add('AllSites.FullControl')).status).toBe(201);
  });

  it('that hide their members hide them from the other side too', async () => {
    const { web } = server.as('app');
    const { Id: visitors } = await web.associatedVisitorGroup();
    await web.siteGroups.getById(visitors).users.add('i:0#.f|membership|anders@kommune.example');
    const { Id } = await web.siteGroups.add({ Title: 'Skjult', OnlyAllowMembersViewMembership: true });
    const { Id: leader } = await web.siteGroups.getById(Id).users.add('i:0#.f|membership|lene@kommune.example').then(
      () => web.ensureUser('i:0#.f|membership|lene@kommune.example'),
    );
    const seen = async (who: Who): Promise<string[]> =>
      (await server.as(who).web.siteUsers.getById(leader).groups()).map((group) => group.Title);
    expect(await seen('ambassadoer')).not.toContain('Skjult');
    expect(await seen('app')).toContain('Skjult');
  });
});
