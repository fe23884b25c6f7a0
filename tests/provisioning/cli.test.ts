import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { provisionArguments } from '../../build/provision-process.mjs';
import { setFaults } from '../support/faults';
import { type RunningTenant, startTenant } from '../support/tenant';
import { aFreshSite, openAsApp } from './sites';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await startTenant('empty');
});

afterAll(() => tenant.stop());

interface Ran {
  code: number;
  out: string;
  errors: string;
}

function run(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<Ran> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: resolve('.'), env }, (error, out, errors) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, errors });
    });
  });
}

/** The command as `npm run provision` runs it. */
function provision(site: string, command: string, ...extra: string[]): Promise<Ran> {
  return run(provisionArguments({ site, command, data: tenant.data, extra }));
}

interface PlanJson {
  steps: { kind: string; target: string; subject: string; change: string }[];
  obstacles: { target: string; reason: string }[];
}

describe('npm run provision', () => {
  it('plans, applies and verifies, with exit codes to go by', async () => {
    const site = await aFreshSite(tenant);
    const missing = await provision(site, 'verify');
    expect(missing).toMatchObject({ code: 1, out: expect.stringContaining('Mangler: Kolonnen Læreplanstemaer') as string });
    const planned = await provision(site, 'plan');
    expect(planned).toMatchObject({ code: 0, out: expect.stringContaining('+ Indholdstypen Idé') as string });
    const applied = await provision(site, 'apply');
    expect(applied).toMatchObject({ code: 0, out: expect.stringMatching(/\[1\/\d+\] .*Færdig\./s) as string });
    expect(await provision(site, 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('Alt er, som det skal være') as string });
    expect(await provision(site, 'plan')).toMatchObject({ code: 0, out: expect.stringContaining('Intet skal ændres') as string });
  });

  it('speaks JSON to programs', async () => {
    const { code, out } = await provision(await aFreshSite(tenant), 'plan', '--json');
    const plan = JSON.parse(out) as PlanJson;
    expect(code).toBe(0);
    expect(plan.steps).toContainEqual({
      kind: 'index.create', target: 'SitePages/FirstPublishedDate', change: 'create',
      subject: 'Indekset på FirstPublishedDate i SitePages',
    });
  });

  it('ends with 2 and changes nothing where a person must decide', async () => {
    const url = await aFreshSite(tenant);
    await openAsApp(tenant, url).web.fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="AmbMinutes" StaticName="AmbMinutes" DisplayName="Minutter" />', Options: 8,
    });
    const applied = await provision(url, 'apply');
    expect(applied).toMatchObject({ code: 2, out: expect.stringMatching(/Intet ændres.*AmbMinutes.*Number/s) as string });
    expect((await provision(url, 'content')).code).toBe(2);
  });

  it('names what is missing to sign in to a real tenant, and sends nothing', async () => {
    const program = join('lib-node', 'provision.mjs');
    const { code, errors } = await run(
      [program, '--site', 'https://kommune.sharepoint.com/sites/x', 'plan'], { PATH: process.env.PATH });
    expect(code).toBe(1);
    expect(errors).toMatch(/M365_TENANT_ID.*M365_CLIENT_ID/s);
  });

  it('says what is wrong with an address that is no site', async () => {
    const { code, errors } = await provision(tenant.url('/sites/findes-ikke'), 'plan');
    expect(code).toBe(1);
    expect(errors).toMatch(/404.*webstedets adresse/s);
  });

  it.each([0.5, 1])('reads on, or says that there is no connection, when %d of all connections break', async (dropRate) => {
    await setFaults(tenant, { dropRate, seed: 2 });
    const { code, errors } = await provision(tenant.endpoints.sharepoint.siteUrl, 'plan');
    await setFaults(tenant, { dropRate: 0 });
    expect([code, errors]).toEqual(code === 0 ? [0, ''] : [1, expect.stringContaining('Ingen forbindelse')]);
  });
});
