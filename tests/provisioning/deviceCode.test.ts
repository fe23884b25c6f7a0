import { spawn } from 'node:child_process';
import { provisionArguments } from '../../build/provision-process.mjs';
import { answerCode } from '../tenant/entra/playPerson';
import { startTenant, type PersonKey, type RunningTenant } from '../support/tenant';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startTenant('provisioned');
});
afterAll(() => tenant.stop());

interface Ran { code: number | null; out: string; errors: string }

/** `plan` with nothing but the settings of a person; `answer` is called once, when the program shows a code. */
function plan(
  app: string, answer: (address: string, userCode: string) => Promise<unknown>, command = 'plan'
): Promise<Ran> {
  const site = tenant.endpoints.sharepoint.siteUrl;
  const child = spawn(process.execPath, provisionArguments({ site, command, data: tenant.data }), {
    env: {
      PATH: process.env['PATH'],
      M365_TENANT_ID: tenant.endpoints.entra.tenantId,
      M365_CLIENT_ID: tenant.endpoints.apps[app].clientId
    }
  });
  const ran: Ran = { code: null, out: '', errors: '' };
  let answered: Promise<unknown> | undefined;
  child.stdout.on('data', (part: Buffer) => { ran.out += part.toString(); });
  child.stderr.on('data', (part: Buffer) => {
    ran.errors += part.toString();
    const [, address, userCode] = /siden (https:\S+) .*koden ([A-Z]+)\./.exec(ran.errors) ?? [];
    if (address !== undefined) answered ??= answer(address, userCode);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      Promise.resolve(answered).then(() => resolve({ ...ran, code }), reject);
    });
  });
}

const as = (person: PersonKey) => (address: string, userCode: string): Promise<unknown> =>
  answerCode(tenant.endpoints, address, userCode, tenant.endpoints.persons[person].oid);

const nobody = (address: string, userCode: string): Promise<unknown> =>
  answerCode(tenant.endpoints, address, userCode);

describe('provisioning by a person who signs in with a code', () => {
  it('plans as the owner of the site, asking for one code only', async () => {
    const { code, out, errors } = await plan('personalProvisioning', as('ejer'));
    expect([code, errors.match(/koden/g)]).toEqual([0, ['koden']]);
    expect(out).toContain('Intet skal ændres.');
  });

  it.each(['plan', 'apply'])('refuses %s of a person without full control, saying what is missing', async (command) => {
    const { code, out, errors } = await plan('personalProvisioning', as('paedagog'), command);
    expect([code, errors]).toEqual([1, expect.stringMatching(/SharePoint svarede 403.*mangler rettigheder.*fuld kontrol/s)]);
    expect(out).not.toMatch(/ændr|Færdig/);
  });

  it('says that the answer was no', async () => {
    const { code, errors } = await plan('personalProvisioning', nobody);
    expect([code, errors]).toEqual([1, expect.stringContaining('Der blev svaret nej til login.')]);
  });

  it('names what an app lacks that nobody can sign in to', async () => {
    const { code, errors } = await plan('tests', nobody);
    expect([code, errors]).toEqual([1, expect.stringMatching(/^Login lykkedes ikke.*AADSTS7000218.*offentlige klientflows/s)]);
  });
});
