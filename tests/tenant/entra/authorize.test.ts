import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';
import { askEntra, askToken, type EntraAnswer } from '../../support/askEntra';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startFreshTenant();
});
afterAll(() => tenant.stop());

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
const testsApp = () => tenant.endpoints.apps['tests'] as { clientId: string; redirectUri: string };

/** The address an app sends a person to; a wish of '' leaves a parameter out. */
function authorizeAddress(wishes: Record<string, string> = {}): string {
  const parameters = {
    client_id: testsApp().clientId,
    response_type: 'code',
    redirect_uri: testsApp().redirectUri,
    scope: `openid profile offline_access ${tenant.endpoints.sharepoint.url}/AllSites.FullControl`,
    state: 'a state & more',
    nonce: 'n-1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...wishes
  };
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  return `/${tenant.endpoints.entra.tenantId}/oauth2/v2.0/authorize?${new URLSearchParams(given)}`;
}

function location(answer: EntraAnswer): URL {
  return new URL(String(answer.headers['location']));
}

async function codeFor(person: 'leder' | 'paedagog'): Promise<string> {
  const chosen = await askEntra(tenant.endpoints, authorizeAddress(), { person: tenant.endpoints.persons[person].oid });
  return location(chosen).searchParams.get('code') ?? '';
}

function redeem(code: string, wishes: Record<string, string> = {}): Promise<EntraAnswer> {
  return askToken(tenant.endpoints, {
    grant_type: 'authorization_code', client_id: testsApp().clientId, redirect_uri: testsApp().redirectUri, code,
    code_verifier: verifier, ...wishes
  });
}

describe('signing in to an app', () => {
  it('lets one choose a person, on a page without scripts', async () => {
    const page = await askEntra(tenant.endpoints, authorizeAddress());
    expect(page.status).toBe(200);
    expect(page.body).toContain('Pia Pædagog');
    expect(page.body).not.toMatch(/<script/i);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('sends the chosen person back with a code, which gives tokens', async () => {
    const chosen = await askEntra(tenant.endpoints, authorizeAddress(), { person: tenant.endpoints.persons.leder.oid });
    expect(chosen.status).toBe(302);
    expect(location(chosen).href.startsWith(`${testsApp().redirectUri}?`)).toBe(true);
    expect(location(chosen).searchParams.get('state')).toBe('a state & more');
    const { json } = await redeem(location(chosen).searchParams.get('code') ?? '');
    expect(decodeJwt(json['id_token'] as string)).toMatchObject({ nonce: 'n-1', oid: tenant.endpoints.persons.leder.oid });
    expect(json['scope']).toContain('AllSites.FullControl');
  });

  it('answers in the fragment when asked to', async () => {
    const address = authorizeAddress({ response_mode: 'fragment' });
    const chosen = await askEntra(tenant.endpoints, address, { person: tenant.endpoints.persons.leder.oid });
    expect(new URLSearchParams(location(chosen).hash.slice(1)).get('code')).toBeTruthy();
    expect(location(chosen).search).toBe('');
  });

  it('takes a code only once', async () => {
    const code = await codeFor('leder');
    expect((await redeem(code)).status).toBe(200);
    expect((await redeem(code)).json['error_codes']).toEqual([54005]);
  });

  it.each<[string, Record<string, string>, number]>([
    ['another verifier', { code_verifier: 'guess' }, 501481],
    ['no verifier', { code_verifier: '' }, 900144],
    ['another redirect address', { redirect_uri: 'http://localhost/elsewhere' }, 500112],
    ['a code that was never given', { code: 'guess' }, 70008]
  ])('refuses %s', async (_what, wishes, errorCode) => {
    const { json } = await redeem(await codeFor('paedagog'), wishes);
    expect(json['error_codes']).toEqual([errorCode]);
    expect(json).not.toHaveProperty('access_token');
  });

  it.each<[string, Record<string, string>]>([
    ['an unknown app', { client_id: 'unknown' }],
    ['a redirect address that only begins like the registered one', { redirect_uri: 'http://localhost/signed-in/more' }],
    ['no redirect address', { redirect_uri: '' }]
  ])('shows %s to the person instead of sending them away', async (_what, wishes) => {
    const page = await askEntra(tenant.endpoints, authorizeAddress(wishes));
    expect(page.status).toBe(400);
    expect(page.headers['location']).toBeUndefined();
    expect(page.body).toContain('Vi kan ikke logge dig på');
  });

  it.each<[string, Record<string, string>, string]>([
    ['a public app without PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['PKCE that is not S256', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['tokens in the address', { response_type: 'token' }, 'unsupported_response_type'],
    ['a scope nobody consented to', { scope: `${'00000003-0000-0ff1-ce00-000000000000'}/AllSites.Manage` }, 'invalid_grant'],
    ['a sign-in that may show nothing', { prompt: 'none' }, 'login_required']
  ])('tells the app of %s', async (_what, wishes, error) => {
    const answer = await askEntra(tenant.endpoints, authorizeAddress(wishes));
    expect(answer.status).toBe(302);
    expect(location(answer).searchParams.get('error')).toBe(error);
    expect(location(answer).searchParams.get('state')).toBe('a state & more');
  });
});
