import fc from 'fast-check';
import { localReturnUrl } from '../../../src/tenant/entra/signIn';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';
import { signInCookie } from '../../support/signInCookie';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startFreshTenant();
});
afterAll(() => tenant.stop());

const visit = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(tenant.url(path), { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });

describe('signing in to SharePoint', () => {
  it('is asked of whoever opens a page, and leads back to it', async () => {
    const answer = await visit('/sites/ambassadorportal/SitePages/Inspiration.aspx?theme=dark');
    expect(answer.status).toBe(302);
    const signIn = new URL(answer.headers.get('location') ?? '', tenant.url('/'));
    expect(signIn.pathname).toBe('/_layouts/15/signin');
    expect(signIn.searchParams.get('ReturnUrl')).toBe('/sites/ambassadorportal/SitePages/Inspiration.aspx?theme=dark');
  });

  it('offers the persons everybody knows, each with a link that keeps the way back', async () => {
    const page = await (await visit('/_layouts/15/signin?ReturnUrl=%2Fsites%2Fx%3Fa%3D1')).text();
    for (const person of Object.values(tenant.endpoints.persons)) {
      expect(page).toContain(person.displayName);
    }
    expect(page).toContain('href="/_layouts/15/signin?as=paedagog&amp;ReturnUrl=%2Fsites%2Fx%3Fa%3D1"');
  });

  it('sets a cookie that scripts and other sites’ forms do not get', async () => {
    const answer = await visit('/_layouts/15/signin?as=paedagog&ReturnUrl=%2Fsites%2Fx');
    expect(answer.headers.get('location')).toBe(tenant.url('/sites/x'));
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^FedAuth_\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
    ]);
  });

  it('takes a user name as well, and says when there is no such person', async () => {
    expect((await visit('/_layouts/15/signin?as=lene@kommune.example')).status).toBe(302);
    const unknown = await visit('/_layouts/15/signin?as=%3Cb%3Enobody');
    expect(unknown.status).toBe(200);
    expect(await unknown.text()).toContain('Der er ingen person her, der hedder &quot;&lt;b&gt;nobody&quot;.');
  });

  it.each([
    '//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example/', '/\t/evil.example', '/.//evil.example',
    'javascript:alert(1)', '/%0a//evil.example\n', ''
  ])('never leads to another place: %j', async (returnUrl) => {
    const answer = await visit(`/_layouts/15/signin?as=leder&ReturnUrl=${encodeURIComponent(returnUrl)}`);
    const target = new URL(answer.headers.get('location') ?? '', tenant.url('/'));
    expect(target.origin).toBe(tenant.endpoints.sharepoint.url);
  });

  it('stays on its origin whatever is asked for', () => {
    const origin = 'http://127.0.0.1:4321';
    const part = fc.oneof(fc.constantFrom('/', '\\', '.', '..', '@', '%2f', '%5c', '\t', '\n', ':', '?', '#', 'evil.example'), fc.string());
    fc.assert(fc.property(fc.array(part), (parts) => {
      const address = localReturnUrl(parts.join(''), origin);
      expect(address.startsWith(`${origin}/`)).toBe(true);
      expect(new URL(address).origin).toBe(origin);
    }), { numRuns: 2_000 });
  });

  it('ends with signing out, for a copied cookie too', async () => {
    const cookie = await signInCookie(tenant, 'ejer');
    expect((await fetch(tenant.url('/_api/web'), { headers: { cookie, accept: 'application/json' } })).status).toBe(200);
    const out = await visit('/_layouts/15/SignOut.aspx', { cookie });
    expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0');
    const after = await fetch(tenant.url('/_api/web'), { headers: { cookie, accept: 'application/json' } });
    expect(after.status).toBe(403);
    expect(after.headers.get('x-forms_based_auth_required')).toContain('/_layouts/15/signin');
  });
});
