import { decodeJwt } from 'jose';
import { createDeviceCodes, deviceCodeInterval, deviceCodeLifetime } from '../../../src/tenant/entra/deviceCodes';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';
import { askEntra, askToken, type EntraAnswer } from '../../support/askEntra';
import { answerCode, openCode } from './playPerson';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startFreshTenant();
});
afterAll(() => tenant.stop());

const clientId = (app = 'personalProvisioning'): string => tenant.endpoints.apps[app].clientId;
const oid = (): string => tenant.endpoints.persons.ejer.oid;

function askForCode(wishes: Record<string, string> = {}, market = ''): Promise<EntraAnswer> {
  const scope = `${tenant.endpoints.sharepoint.url}/.default openid profile offline_access`;
  return askEntra(
    tenant.endpoints, `/${tenant.endpoints.entra.tenantId}/oauth2/v2.0/devicecode${market}`,
    { client_id: clientId(), scope, ...wishes }
  );
}

interface Issued { device_code: string; user_code: string; verification_uri: string }

const issue = async (): Promise<Issued> => (await askForCode()).json as unknown as Issued;

function redeem(deviceCode: string, wishes: Record<string, string> = {}): Promise<EntraAnswer> {
  return askToken(tenant.endpoints, {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: clientId(), device_code: deviceCode, ...wishes
  });
}

describe('the device code endpoint', () => {
  it('gives a code for the program, one for the person, and says where', async () => {
    const { status, json } = await askForCode();
    expect(status).toBe(200);
    expect(json).toMatchObject({
      verification_uri: `${tenant.endpoints.entra.url}/common/oauth2/deviceauth`, expires_in: 900, interval: 5
    });
    const { user_code: userCode, message } = json as Record<string, string>;
    expect(userCode).toMatch(/^[B-Z]{9}$/);
    expect(message).toMatch(new RegExp(`^To sign in, use a web browser .* ${userCode} to authenticate\\.$`));
    expect((await askForCode({}, '?mkt=da-DK')).json['message']).toMatch(/^Log på ved at åbne siden https:/);
  });

  it.each<[string, () => Record<string, string>, number]>([
    ['a public app that does not allow it', () => ({ client_id: clientId('tests') }), 7000218],
    ['an app with a secret of its own', () => {
      const { clientSecret } = tenant.endpoints.apps['provisioning'];
      return { client_id: clientId('provisioning'), client_secret: clientSecret ?? '' };
    }, 7000218],
    ['an unknown app', () => ({ client_id: 'unknown' }), 700016],
    ['no scope', () => ({ scope: '' }), 900144],
    ['a scope nobody consented to', () => ({ scope: `${tenant.endpoints.sharepoint.url}/AllSites.Manage` }), 65001]
  ])('refuses %s', async (_what, wishes, errorCode) => {
    expect((await askForCode(wishes())).json['error_codes']).toEqual([errorCode]);
  });
});

describe('signing in by device code', () => {
  it('waits for the person, gives her tokens once, and not to others', async () => {
    const issued = await issue();
    expect((await redeem(issued.device_code)).json['error']).toBe('authorization_pending');
    expect((await redeem(issued.device_code)).json['error']).toBe('slow_down');
    const done = await answerCode(tenant.endpoints, issued.verification_uri, issued.user_code.toLowerCase(), oid());
    expect(done.body).toContain('Du er logget på');
    const byOther = await redeem(issued.device_code, { client_id: clientId('tests') });
    expect(byOther.json['error']).toBe('invalid_client');
    const { status, json } = await redeem(issued.device_code);
    expect(status).toBe(200);
    expect(decodeJwt(json['access_token'] as string)).toMatchObject({ oid: oid(), scp: 'AllSites.FullControl' });
    expect(Object.keys(json)).toEqual(expect.arrayContaining(['id_token', 'refresh_token', 'client_info']));
    expect((await redeem(issued.device_code)).json['error_codes']).toEqual([54005]);
    const again = await openCode(tenant.endpoints, issued.verification_uri, issued.user_code);
    expect(again.page.body).toContain('passer ikke til noget');
  });

  it('can be declined', async () => {
    const issued = await issue();
    const done = await answerCode(tenant.endpoints, issued.verification_uri, issued.user_code);
    expect(done.body).toContain('Du er ikke logget på');
    expect((await redeem(issued.device_code)).json['error']).toBe('authorization_declined');
  });

  it('does not know codes that were never given', async () => {
    expect((await redeem('guess')).json['error']).toBe('bad_verification_code');
  });

  it('takes a choice only from its own page, for the code that the page was about', async () => {
    const [mine, other] = [await issue(), await issue()];
    const path = new URL(mine.verification_uri).pathname;
    const { page, cookie, form } = await openCode(tenant.endpoints, mine.verification_uri, mine.user_code);
    const choice = { ...form, person: oid() };
    const attempts = await Promise.all([
      askEntra(tenant.endpoints, path, choice),
      askEntra(tenant.endpoints, path, { otc: mine.user_code, person: oid() }, { cookie }),
      askEntra(tenant.endpoints, path, { ...choice, otc: other.user_code }, { cookie })
    ]);
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await redeem(mine.device_code)).json['error']).toBe('authorization_pending');
    expect((await redeem(other.device_code)).json['error']).toBe('authorization_pending');
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(page.headers['set-cookie']?.[0]).toMatch(/^__Host-.*; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  });
});

describe('device codes in time', () => {
  it('expire, and are slowed down by those who ask too often', () => {
    let seconds = 0;
    const codes = createDeviceCodes(() => new Date(seconds * 1_000));
    const { deviceCode, userCode } = codes.issue({ clientId: 'app', scope: 'openid' });
    const errorAt = (moment: number): unknown => {
      seconds = moment;
      try {
        return codes.redeem(deviceCode, 'app');
      } catch (error) {
        return (error as { error: string }).error;
      }
    };
    expect([0, deviceCodeInterval, 7, 12, 27].map(errorAt)).toEqual([
      'authorization_pending', 'authorization_pending', 'slow_down', 'slow_down', 'authorization_pending'
    ]);
    expect(errorAt(deviceCodeLifetime)).toBe('expired_token');
    expect(codes.decide(userCode, 'oid')).toBe(false);
    codes.issue({ clientId: 'app', scope: 'openid' });
    seconds = 2 * deviceCodeLifetime;
    codes.issue({ clientId: 'app', scope: 'openid' });
    expect(errorAt(seconds)).toBe('bad_verification_code');
  });
});
