import { decodeJwt, UnsecuredJWT } from 'jose';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';
import { askToken, passwordForm, type EntraAnswer } from '../../support/askEntra';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startFreshTenant();
});
afterAll(() => tenant.stop());

const testApi = () => tenant.endpoints.apps['testApi'] as { clientId: string; clientSecret: string; scope: string };

async function personTokenFor(scope: string): Promise<string> {
  return String((await askToken(tenant.endpoints, passwordForm(tenant.endpoints, 'leder', scope))).json['access_token']);
}

function onBehalfOf(assertion: string, wishes: Record<string, string> = {}): Promise<EntraAnswer> {
  return askToken(tenant.endpoints, {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    client_id: testApi().clientId,
    client_secret: testApi().clientSecret,
    assertion,
    scope: `${tenant.endpoints.sharepoint.url}/.default`,
    ...wishes
  });
}

describe('an API that acts on behalf of its caller', () => {
  it('gets a token of the caller with its own consented rights, not with those of the first app', async () => {
    const { status, json } = await onBehalfOf(await personTokenFor(testApi().scope));
    expect(status).toBe(200);
    expect(decodeJwt(String(json['access_token']))).toMatchObject({
      oid: tenant.endpoints.persons.leder.oid, appid: testApi().clientId, scp: 'AllSites.Write', idtyp: 'user'
    });
  });

  it('cannot pass on a token that was meant for somebody else', async () => {
    const { json } = await onBehalfOf(await personTokenFor(`${tenant.endpoints.sharepoint.url}/.default`));
    expect(json).toMatchObject({ error: 'invalid_grant', error_codes: [500131] });
  });

  it('cannot pass on a forged token, nor one of an app alone', async () => {
    const token = await personTokenFor(testApi().scope);
    const unsigned = new UnsecuredJWT(decodeJwt(token)).encode();
    expect((await onBehalfOf(unsigned)).json['error_codes']).toEqual([50013]);
    const appOnly = await askToken(tenant.endpoints, {
      grant_type: 'client_credentials', client_id: testApi().clientId, client_secret: testApi().clientSecret,
      scope: `api://${testApi().clientId}/.default`
    });
    expect((await onBehalfOf(String(appOnly.json['access_token']))).json['error_codes']).toEqual([50013]);
  });

  it('must say what the token is to be used for', async () => {
    const { json } = await onBehalfOf(await personTokenFor(testApi().scope), { requested_token_use: 'something' });
    expect(json['error_codes']).toEqual([900144]);
  });
});
