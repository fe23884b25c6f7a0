import { createPrivateKey, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';
import { askEntra, askToken, passwordForm } from '../../support/askEntra';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startFreshTenant();
});
afterAll(() => tenant.stop());

const sharePointScope = (): string => `${tenant.endpoints.sharepoint.url}/.default`;
const provisioning = () => tenant.endpoints.apps['provisioning'] as {
  clientId: string; clientSecret: string; privateKeyFile: string; thumbprintSha256: string;
};

interface AssertionWishes {
  algorithm?: string; audience?: string; expires?: string; issuer?: string; thumbprint?: string;
}

/** A client assertion as MSAL makes it, but for what the test wishes otherwise. */
async function clientAssertion(wishes: AssertionWishes = {}): Promise<string> {
  const { clientId, privateKeyFile, thumbprintSha256 } = provisioning();
  const { authority } = tenant.endpoints.entra;
  return new SignJWT({})
    .setProtectedHeader({
      alg: wishes.algorithm ?? 'PS256',
      'x5t#S256': wishes.thumbprint ?? Buffer.from(thumbprintSha256, 'hex').toString('base64url')
    })
    .setIssuer(wishes.issuer ?? clientId)
    .setSubject(clientId)
    .setAudience(wishes.audience ?? `${authority}/oauth2/v2.0/token`)
    .setJti(randomUUID())
    .setNotBefore('0s')
    .setExpirationTime(wishes.expires ?? '10m')
    .sign(createPrivateKey(readFileSync(privateKeyFile)));
}

async function withAssertion(wishes?: AssertionWishes): Promise<Record<string, string>> {
  return {
    grant_type: 'client_credentials',
    client_id: provisioning().clientId,
    scope: sharePointScope(),
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await clientAssertion(wishes)
  };
}

describe('discovery', () => {
  it.each(['tenantId', 'organizations', 'common', 'kommune.example'])('is there under the name %s', async (name) => {
    const { tenantId, url } = tenant.endpoints.entra;
    const path = `/${name === 'tenantId' ? tenantId : name}/v2.0/.well-known/openid-configuration`;
    const { status, json } = await askEntra(tenant.endpoints, path);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      issuer: `${url}/${tenantId}/v2.0`,
      token_endpoint: `${url}/${tenantId}/oauth2/v2.0/token`,
      jwks_uri: `${url}/${tenantId}/discovery/v2.0/keys`
    });
  });

  it('does not know other tenants', async () => {
    const { status, json } = await askEntra(
      tenant.endpoints, `/${randomUUID()}/v2.0/.well-known/openid-configuration`
    );
    expect(status).toBe(400);
    expect(json['error_codes']).toEqual([90002]);
  });

  it('shows the public key that tokens name, and no private part', async () => {
    const { json } = await askEntra(tenant.endpoints, '/common/discovery/v2.0/keys');
    const answer = await askToken(tenant.endpoints, passwordForm(tenant.endpoints, 'leder', sharePointScope()));
    const [key] = json['keys'] as Record<string, string>[];
    expect(decodeProtectedHeader(answer.json['access_token'] as string)).toMatchObject({ alg: 'RS256', kid: key['kid'] });
    expect(key).not.toHaveProperty('d');
  });
});

describe('the token endpoint', () => {
  it('gives an app with a certificate an app-only token', async () => {
    const { status, json } = await askToken(tenant.endpoints, await withAssertion());
    expect(status).toBe(200);
    expect(decodeJwt(json['access_token'] as string)).toMatchObject({
      aud: tenant.endpoints.sharepoint.url,
      iss: `${tenant.endpoints.entra.url}/${tenant.endpoints.entra.tenantId}/`,
      tid: tenant.endpoints.entra.tenantId,
      appid: provisioning().clientId,
      appidacr: '2',
      idtyp: 'app',
      roles: ['Sites.FullControl.All'],
      ver: '1.0'
    });
    expect(json).not.toHaveProperty('refresh_token');
  });

  it('takes RS256 too, and the secret in a Basic header', async () => {
    expect((await askToken(tenant.endpoints, await withAssertion({ algorithm: 'RS256' }))).status).toBe(200);
    const { clientId, clientSecret } = provisioning();
    const basic = Buffer.from(`${clientId}:${encodeURIComponent(clientSecret)}`).toString('base64');
    const answer = await askToken(
      tenant.endpoints, { grant_type: 'client_credentials', scope: sharePointScope() }, { Authorization: `Basic ${basic}` }
    );
    expect(decodeJwt(answer.json['access_token'] as string)).toMatchObject({ appidacr: '1' });
  });

  it.each<[string, AssertionWishes, number]>([
    ['another audience', { audience: 'https://login.example/token' }, 700023],
    ['an expiry in the past', { expires: '-10m' }, 700024],
    ['another app as issuer', { issuer: 'somebody-else' }, 700021],
    ['a certificate nobody registered', { thumbprint: 'AAAA' }, 700027]
  ])('refuses an assertion with %s', async (_what, wishes, code) => {
    const { status, json } = await askToken(tenant.endpoints, await withAssertion(wishes));
    expect(status).toBe(401);
    expect(json).toMatchObject({ error: 'invalid_client', error_codes: [code] });
  });

  it('refuses an assertion whose signature is not the certificate’s', async () => {
    const form = await withAssertion();
    const [head, claims] = form['client_assertion'].split('.');
    const other = (await withAssertion())['client_assertion'].split('.')[2];
    const { json } = await askToken(tenant.endpoints, { ...form, client_assertion: `${head}.${claims}.${other}` });
    expect(json['error_codes']).toEqual([700027]);
  });

  it('refuses an unsigned assertion', async () => {
    const form = await withAssertion();
    const claims = form['client_assertion'].split('.')[1];
    const head = Buffer.from(JSON.stringify({
      alg: 'none', 'x5t#S256': Buffer.from(provisioning().thumbprintSha256, 'hex').toString('base64url')
    })).toString('base64url');
    const { json } = await askToken(tenant.endpoints, { ...form, client_assertion: `${head}.${claims}.` });
    expect(json['error_codes']).toEqual([700027]);
  });

  it.each<[string, Record<string, string>, number, string, number]>([
    ['no grant type', { grant_type: '' }, 400, 'invalid_request', 900144],
    ['an unknown grant type', { grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer' }, 400, 'unsupported_grant_type', 70003],
    ['no scope', { scope: '' }, 400, 'invalid_request', 900144],
    ['an unknown app', { client_id: randomUUID() }, 400, 'unauthorized_client', 700016],
    ['a wrong secret', { client_secret: 'guess' }, 401, 'invalid_client', 7000215],
    ['no secret', { client_secret: '' }, 401, 'invalid_client', 7000218],
    ['an unknown resource', { scope: 'https://other.example/.default' }, 400, 'invalid_resource', 500011],
    ['a scope that is not .default', { scope: '00000003-0000-0ff1-ce00-000000000000/AllSites.Read' }, 400, 'invalid_scope', 1002012]
  ])('answers %s as Entra does', async (_what, wishes, status, error, code) => {
    const { clientId, clientSecret } = provisioning();
    const answer = await askToken(tenant.endpoints, {
      grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope: sharePointScope(),
      ...wishes
    });
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ error, error_codes: [code] });
    expect(answer.json['error_description']).toMatch(new RegExp(`^AADSTS${code}: .+ Trace ID: .+ Correlation ID: .+`));
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('takes only POST', async () => {
    const { status } = await askEntra(tenant.endpoints, `/${tenant.endpoints.entra.tenantId}/oauth2/v2.0/token`);
    expect(status).toBe(405);
  });
});

describe('a person’s tokens', () => {
  it('tell who the person is, and what the app may do for them', async () => {
    const scope = `${tenant.endpoints.sharepoint.url}/AllSites.FullControl openid profile offline_access`;
    const { json } = await askToken(tenant.endpoints, passwordForm(tenant.endpoints, 'dagplejer', scope));
    const { oid, displayName, userName } = tenant.endpoints.persons.dagplejer;
    expect(decodeJwt(json['access_token'] as string)).toMatchObject({
      oid, name: displayName, upn: userName, scp: 'AllSites.FullControl', appidacr: '0', idtyp: 'user'
    });
    expect(decodeJwt(json['id_token'] as string)).toMatchObject({
      aud: tenant.endpoints.apps['tests'].clientId, oid, preferred_username: userName, ver: '2.0'
    });
  });

  it('are not given for a wrong password, in the same words as for an unknown person', async () => {
    const form = passwordForm(tenant.endpoints, 'leder', sharePointScope());
    const wrong = await askToken(tenant.endpoints, { ...form, password: 'guess' });
    const unknown = await askToken(tenant.endpoints, { ...form, username: 'nobody@kommune.example' });
    expect(wrong.json['error_codes']).toEqual([50126]);
    expect(unknown.json['error_codes']).toEqual([50126]);
  });

  it('are not given by password to an app that may not ask so', async () => {
    const { clientId, clientSecret } = provisioning();
    const { json } = await askToken(tenant.endpoints, {
      ...passwordForm(tenant.endpoints, 'leder', sharePointScope()), client_id: clientId, client_secret: clientSecret
    });
    expect(json).toMatchObject({ error: 'invalid_grant', error_codes: [53003] });
  });

  it('are not given for more than has been consented to', async () => {
    const scope = `${tenant.endpoints.sharepoint.url}/AllSites.Manage`;
    const { json } = await askToken(tenant.endpoints, passwordForm(tenant.endpoints, 'leder', scope));
    expect(json).toMatchObject({ error: 'invalid_grant', error_codes: [65001], suberror: 'consent_required' });
  });

  it('are renewed by a refresh token, by the app that got it alone', async () => {
    const scope = `${sharePointScope()} offline_access`;
    const first = await askToken(tenant.endpoints, passwordForm(tenant.endpoints, 'leder', scope));
    const refresh = {
      grant_type: 'refresh_token', client_id: tenant.endpoints.apps['tests'].clientId, scope: sharePointScope(),
      refresh_token: first.json['refresh_token'] as string
    };
    const second = await askToken(tenant.endpoints, refresh);
    expect(decodeJwt(second.json['access_token'] as string)['oid']).toBe(tenant.endpoints.persons.leder.oid);
    expect(second.json['refresh_token']).not.toBe(first.json['refresh_token']);
    const { clientId, clientSecret } = provisioning();
    const stolen = await askToken(tenant.endpoints, { ...refresh, client_id: clientId, client_secret: clientSecret });
    expect(stolen.json['error']).toBe('invalid_grant');
  });
});

describe('Graph', () => {
  it('wants a token, and says in its own words what it does not have', async () => {
    const without = await askEntra(tenant.endpoints, '/v1.0/me');
    expect(without.status).toBe(401);
    expect(without.json).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
    const form = passwordForm(tenant.endpoints, 'leder', 'https://graph.microsoft.com/User.Read');
    const token = (await askToken(tenant.endpoints, form)).json['access_token'] as string;
    const unknown = await askEntra(tenant.endpoints, '/v1.0/teapots', undefined, { Authorization: `Bearer ${token}` });
    expect(unknown.status).toBe(404);
    expect(unknown.json).toMatchObject({
      error: { message: "Resource not found for the segment 'teapots'.", innerError: { 'request-id': expect.any(String) as string } }
    });
  });
});
