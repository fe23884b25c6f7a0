/** The local tenant with the product on it: what `npm start` and `npm run dev` have in common. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './freshness.mjs';
import { addManyPosts } from './many-posts.mjs';
import { provisionArguments, readEndpoints } from './provision-process.mjs';
import { runShown } from './run-shown.mjs';
import { startTenantProcess } from './tenant-process.mjs';

/** What the site and its content are made of, besides the program that makes them. */
const shared = ['src/provisioning', 'src/domain/inspiration/writing', 'src/gateways/sharepoint/canvas'];
const siteSources = {
  apply: ['sharepoint', ...shared],
  content: ['sharepoint/content', ...shared]
};

const stepTitles = {
  apply: 'Provisioning the site',
  content: 'Filling in the sample content'
};

async function ensureProvisioned(command, data, site) {
  const stamp = join(data, `done-${command}`);
  const wanted = contentHash(siteSources[command]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  await runShown(stepTitles[command], process.execPath, provisionArguments({ site, command, data }));
  writeFileSync(stamp, wanted);
}

/**
 * Brings the running tenant's site to what the repository says: the package, the site's definition, sample content.
 * Each step is skipped when nothing it depends on has changed since it was last done whole.
 */
export async function bringSiteUpToDate({ data, empty, posts }) {
  const site = readEndpoints(data).sharepoint.siteUrl;
  await ensureProvisioned('apply', data, site);
  if (!empty) {
    await ensureProvisioned('content', data, site);
  }
  if (posts > 0) {
    await addManyPosts({ data, posts });
  }
}

/**
 * Starts the built tenant and brings its site up to date; stops it again when that fails.
 * @returns the tenant's process, how to stop it, and the lines that tell its addresses
 */
export async function startLocalSite(options) {
  // The folder holds passwords and keys of the made-up persons and programs.
  mkdirSync(options.data, { recursive: true, mode: 0o700 });
  const addresses = [];
  const tenant = await startTenantProcess({
    port: options.port,
    data: options.data,
    onLine: (line) => addresses.push(line)
  });
  try {
    await bringSiteUpToDate(options);
  } catch (error) {
    await tenant.stop();
    throw error;
  }
  return { ...tenant, addresses };
}
