import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../../build/paths.mjs';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startFreshTenant();
});
afterAll(() => tenant.stop());

describe('MSAL, unmodified', () => {
  it('signs apps and persons in, refreshes, and acts on behalf of a person', async () => {
    const program = join(root, 'temp/msalProgram.mjs');
    await build({
      entryPoints: [join(__dirname, 'msalProgram.ts')], outfile: program,
      bundle: true, platform: 'node', format: 'esm', packages: 'external'
    });
    const { stdout } = await promisify(execFile)(process.execPath, [program, join(tenant.data, 'endpoints.json')], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: tenant.endpoints.caFile }
    });
    expect(JSON.parse(stdout)).toEqual({
      certificate: 200,
      certificateCached: true,
      secret: 401,
      account: 'ejvind@kommune.example',
      password: 200,
      cached: true,
      refreshed: [false, 200],
      onBehalf: ['ejvind@kommune.example', 200],
      tooMuch: 'invalid_grant'
    });
  });
});
