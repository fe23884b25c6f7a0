import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { contentHash } from '../../build/freshness.mjs';
import { root } from '../../build/paths.mjs';
import { provisionArguments, readEndpoints } from '../../build/provision-process.mjs';
import { startTenantProcess } from '../../build/tenant-process.mjs';
import { findFreeBasePort } from './ports';
import { type Endpoints, isPrepared } from './tenant';

async function provision(command: string, data: string): Promise<void> {
  const site = (readEndpoints(data) as Endpoints).sharepoint.siteUrl;
  const args = provisionArguments({ site, command, data });
  await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 });
}

/**
 * Prepares three data folders, by the same commands that `npm start` uses: an empty site, the provisioned one, and
 * the one with sample content. Tests start from copies of them. Made anew when the programs or the site data change.
 */
export default async function prepareDataFolders(): Promise<void> {
  const golden = join(root, '.cache/golden');
  const folder = join(golden, contentHash(['lib-node', 'sharepoint']).slice(0, 16));
  if (!isPrepared(folder)) {
    rmSync(golden, { recursive: true, force: true });
    const live = join(golden, 'live');
    mkdirSync(live, { recursive: true });
    const keep = async (name: string, prepare: () => Promise<void>): Promise<void> => {
      const tenant = await startTenantProcess({ port: await findFreeBasePort(), data: live });
      try {
        await prepare();
      } finally {
        await tenant.stop();
      }
      cpSync(live, join(folder, name), { recursive: true });
    };
    await keep('empty', async () => undefined);
    await keep('provisioned', () => provision('apply', live));
    await keep('content', () => provision('content', live));
    rmSync(live, { recursive: true });
    writeFileSync(join(folder, 'prepared'), '');
  }
  const current = join(golden, 'current');
  writeFileSync(`${current}.new`, folder);
  renameSync(`${current}.new`, current);
}
