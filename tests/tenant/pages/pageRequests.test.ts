import { signInCookie } from '../../support/signInCookie';
import { startTenant, type RunningTenant } from '../../support/tenant';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await startTenant('provisioned');
});

afterAll(() => tenant.stop());

const inspiration = '/sites/ambassadorportal/SitePages/Inspiration.aspx';

async function open(person: 'paedagog' | 'ejer' | 'leder', path: string, headers: Record<string, string> = {}): Promise<Response> {
  const cookie = await signInCookie(tenant, person);
  return fetch(tenant.url(path), { redirect: 'manual', headers: { cookie: [cookie, headers['cookie']].filter(Boolean).join('; ') } });
}

describe('a site page over HTTP', () => {
  it('sends a stranger to sign in, and back', async () => {
    const response = await fetch(tenant.url(inspiration), { redirect: 'manual', headers: { accept: 'text/html' } });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toContain(encodeURIComponent(inspiration));
  });

  it('allows scripts from this server alone: none inline, none evaluated', async () => {
    const response = await open('paedagog', inspiration);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).toContain("default-src 'none'");
    const html = await response.text();
    const inline = html.match(/<script(?![^>]*\bsrc=)[^>]*>/g) ?? [];
    expect(inline.every((tag) => tag.includes('type="application/json"'))).toBe(true);
    expect(html).not.toMatch(/\son\w+=/);
    expect(html.match(/(src|href)="https?:/g)).toBeNull();
  });

  it('is the site’s home page under the site’s own address', async () => {
    const response = await open('paedagog', '/sites/ambassadorportal');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Inspiration – Ambassadørportalen</title>');
  });

  it('is no person’s picture, though that address ends alike', async () => {
    const { userName } = tenant.endpoints.persons.paedagog;
    const response = await open('paedagog', `/_layouts/15/userphoto.aspx?size=S&accountname=${encodeURIComponent(userName)}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^image\//);
  });

  it('is 404 with the site around it where there is no page', async () => {
    const response = await open('paedagog', '/sites/ambassadorportal/SitePages/Findes-ikke.aspx');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('"kind":"notFound"');
  });

  it('is 404 on a site that does not exist', async () => {
    const response = await open('paedagog', '/sites/findes-ikke/SitePages/Home.aspx');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Siden findes ikke');
  });

  it('says so to somebody who may not see the site', async () => {
    const owner = await signInCookie(tenant, 'ejer');
    const digest = await fetch(tenant.url('/_api/contextinfo'), { method: 'POST', headers: { cookie: owner, accept: 'application/json' } });
    const { FormDigestValue } = await digest.json() as { FormDigestValue: string };
    const made = await fetch(tenant.url('/_api/SPSiteManager/create'), {
      method: 'POST',
      headers: { cookie: owner, accept: 'application/json', 'content-type': 'application/json', 'x-requestdigest': FormDigestValue },
      body: JSON.stringify({
        request: {
          Title: 'Lukket', Url: tenant.url('/sites/lukket'), Lcid: 1030, WebTemplate: 'SITEPAGEPUBLISHING#0',
          Owner: tenant.endpoints.persons.ejer.userName,
        },
      }),
    });
    expect(made.status).toBe(200);
    const response = await open('leder', '/sites/lukket');
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Du har ikke adgang');
  });

  it('loads scripts under development from this machine alone', async () => {
    const local = await open('ejer', `${inspiration}?loadSPFX=true&debugManifestsFile=http://127.0.0.1:4330/temp/build/manifests.js`);
    expect(local.headers.get('content-security-policy')).toContain("script-src 'self' http://127.0.0.1:4330;");
    const foreign = await open('ejer', `${inspiration}?loadSPFX=true&debugManifestsFile=https://example.org/manifests.js`);
    expect(foreign.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    const { port } = new URL(tenant.endpoints.sharepoint.url);
    for (const host of ['127.0.0.1', 'localhost']) {
      const uploaded = `http://${host}:${port}/sites/ambassadorportal/SiteAssets/evil.js`;
      const own = await open('ejer', `${inspiration}?loadSPFX=true&debugManifestsFile=${encodeURIComponent(uploaded)}`);
      expect(await own.text()).not.toContain('evil.js');
    }
  });

  it('is dark where the person chose dark, English where they chose English', async () => {
    const html = await (await open('paedagog', inspiration, { cookie: 'spTheme=dark; spDisplayLanguage=en' })).text();
    expect(html).toContain('<html lang="en" data-theme="dark">');
  });
});
