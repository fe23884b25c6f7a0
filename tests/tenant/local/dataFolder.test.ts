import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signInCookie } from '../../support/signInCookie';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';
import { runTenantProgram } from './tenantProgram';

describe('the data folder', () => {
  let tenant: RunningTenant;
  beforeAll(async () => {
    tenant = await startFreshTenant();
  });
  afterAll(() => tenant.stop());

  it('belongs to one tenant at a time', async () => {
    const second = await runTenantProgram(['--port', String(tenant.port + 100), '--data', tenant.data]);
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/^A tenant already runs on .+ \(process \d+\)\. Stop it, or choose another --data folder\.\n$/);
  });

  it('keeps its secrets from other users of the computer', () => {
    expect(statSync(join(tenant.data, 'endpoints.json')).mode & 0o077).toBe(0);
    expect(statSync(join(tenant.data, 'certs/ca.key')).mode & 0o077).toBe(0);
  });

  it('is taken over from a tenant that was killed, with sign-ins, passwords and addresses unchanged', async () => {
    const cookie = await signInCookie(tenant, 'ejer');
    const before = readFileSync(join(tenant.data, 'endpoints.json'), 'utf8');
    await tenant.kill();
    await tenant.restart();
    expect(readFileSync(join(tenant.data, 'endpoints.json'), 'utf8')).toBe(before);
    const answer = await fetch(tenant.url('/_api/web'), { headers: { cookie, accept: 'application/json' } });
    expect(answer.status).toBe(200);
  });

  it('is taken over too when another program now has the number of the killed tenant', async () => {
    await tenant.kill();
    writeFileSync(join(tenant.data, 'tenant.pid'), `${process.pid} 1 an-earlier-boot\n`);
    await tenant.restart();
    expect((await fetch(tenant.url('/_local/faults'))).status).toBe(200);
  });
});

describe('starting the tenant wrongly', () => {
  it('says which port is taken', async () => {
    const tenant = await startFreshTenant();
    try {
      const second = await runTenantProgram(['--port', String(tenant.port), '--data', `${tenant.data}-second`]);
      expect(second.code).toBe(1);
      expect(second.stderr).toBe(
        `Port ${tenant.port} on 127.0.0.1 is taken by another program. Stop it, or choose another --port.\n`
      );
    } finally {
      await tenant.stop();
    }
  });

  it('refuses to run in production', async () => {
    const run = await runTenantProgram(['--port', '24000', '--data', '/nonexistent'], { NODE_ENV: 'production' });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('NODE_ENV=production');
  });

  it.each([
    [['--port', 'many'], '--port must be a whole number'],
    [['--port', '80'], '--port must be a whole number'],
    [['--verbose'], '--verbose']
  ])('names what is wrong with %j', async (args, words) => {
    const run = await runTenantProgram(args);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toContain('    at ');
  });

  it('tells how it is used', async () => {
    const run = await runTenantProgram(['--help']);
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('--data DIR') as string });
  });
});
