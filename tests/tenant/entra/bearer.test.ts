import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, SignJWT, UnsecuredJWT } from 'jose';
import { personToken } from '../../support/tenant';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';
import { askToken, passwordForm } from '../../support/askEntra';

let tenant: RunningTenant;
let token: string;
beforeAll(async () => {
  tenant = await startFreshTenant();
  token = await personToken(tenant.endpoints, 'ejer');
});
afterAll(() => tenant.stop());

const askWeb = (authorization?: string): Promise<Response> =>
  fetch(tenant.url('/_api/web'), {
    headers: { accept: 'application/json', ...(authorization === undefined ? {} : { authorization }) }
  });

describe('a token to SharePoint', () => {
  it('lets its person in', async () => {
    expect((await askWeb(`Bearer ${token}`)).status).toBe(200);
  });

  it('is asked for where there is neither token nor cookie', async () => {
    const answer = await askWeb();
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="[\w-]{36}",client_id="00000003-0000-0ff1-ce00-000000000000",trusted_issuers="/
    );
  });

  it('is not a cookie’s business: a refused token is not saved by a sign-in', async () => {
    expect((await askWeb('Bearer nonsense')).status).toBe(401);
    expect((await askWeb('Basic abc')).status).toBe(401);
  });

  it('must be signed by Entra ID', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const { kid } = decodeProtectedHeader(token);
    const forged = await new SignJWT(decodeJwt(token)).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
    expect((await askWeb(`Bearer ${forged}`)).status).toBe(401);
    const unsigned = new UnsecuredJWT(decodeJwt(token)).encode();
    expect((await askWeb(`Bearer ${unsigned}`)).status).toBe(401);
  });

  it('must not have been signed with the public key as a shared secret', async () => {
    const { kid } = decodeProtectedHeader(token);
    const forged = await new SignJWT(decodeJwt(token)).setProtectedHeader({ alg: 'HS256', kid }).sign(Buffer.alloc(64, 'k'));
    expect((await askWeb(`Bearer ${forged}`)).status).toBe(401);
  });

  it('must be for SharePoint, not for Graph or another API', async () => {
    for (const scope of ['https://graph.microsoft.com/User.Read', String(tenant.endpoints.apps['testApi']['scope' as 'clientId'])]) {
      const { json } = await askToken(tenant.endpoints, passwordForm(tenant.endpoints, 'leder', scope));
      expect((await askWeb(`Bearer ${String(json['access_token'])}`)).status).toBe(401);
    }
  });

  it('of an app alone must have been got with a certificate', async () => {
    const { clientId, clientSecret = '' } = tenant.endpoints.apps['provisioning'];
    const { json } = await askToken(tenant.endpoints, {
      grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret,
      scope: '00000003-0000-0ff1-ce00-000000000000/.default'
    });
    const answer = await askWeb(`Bearer ${String(json['access_token'])}`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error_description: 'Unsupported app only token.' });
  });
});
