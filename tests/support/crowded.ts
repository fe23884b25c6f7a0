import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { contentHash } from '../../build/freshness.mjs';
import { root } from '../../build/paths.mjs';
import { provisionArguments, readEndpoints } from '../../build/provision-process.mjs';
import { startTenantProcess } from '../../build/tenant-process.mjs';
import { addManyPosts } from '../builders/posts/manyPosts';
import { findFreeBasePort } from './ports';
import { goldenFolder, personToken, startTenantWith, type Endpoints, type RunningTenant } from './tenant';

/** Made-up posts in the crowded site, besides the sample ones. */
export const crowdedPosts = 10_000;

const cache = join(root, '.cache/crowded');
const lock = join(cache, 'lock');

/**
 * What the crowded site's content rests on. The package isn't among it: a site is brought to a new package in a second,
 * so that work on web parts doesn't make ten thousand posts anew.
 */
const sources = [
  'lib-node/tenant.mjs', 'lib-node/provision.mjs', 'tests/builders/posts',
  ...['columns', 'content', 'contentTypes', 'lists', 'pages'].map((name) => `sharepoint/${name}`),
  ...['app', 'groups', 'localPersons', 'navigation', 'permissions', 'site'].map((name) => `sharepoint/${name}.json`)
];
const packageFile = 'sharepoint/solution/ambassadorportal.sppkg';

/**
 * Starts a tenant with ten thousand posts. They are made the first time somebody asks (half a minute) and kept until
 * what they rest on changes; who asks meanwhile waits.
 */
export function startCrowdedTenant(): Promise<RunningTenant> {
  return startTenantWith(copyCrowdedData);
}

async function copyCrowdedData(target: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  await underLock(async () => {
    const folder = join(cache, contentHash(sources).slice(0, 16));
    if (!existsSync(folder)) {
      await makeCrowded(folder);
    }
    await bringPackage(folder);
    await cp(join(folder, 'data'), target, { recursive: true });
  });
}

async function makeCrowded(folder: string): Promise<void> {
  const aside = join(cache, 'being-made');
  const data = join(aside, 'data');
  // What was made before, for other sources, is 100 MB that nobody asks for again.
  const outdated = readdirSync(cache, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  await Promise.all(outdated.map(({ name }) => rm(join(cache, name), { recursive: true, force: true })));
  await mkdir(aside, { recursive: true });
  await cp(goldenFolder('content'), data, { recursive: true });
  await withTenantOn(data, async (endpoints) => {
    const site = { url: endpoints.sharepoint.siteUrl, token: await personToken(endpoints, 'dblit') };
    await addManyPosts(site, { count: crowdedPosts, now: new Date() });
  });
  await rename(aside, folder);
}

async function bringPackage(folder: string): Promise<void> {
  const stamp = join(folder, 'package');
  const wanted = contentHash([packageFile]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  const data = join(folder, 'data');
  await withTenantOn(data, async ({ sharepoint }) => {
    const args = provisionArguments({ site: sharepoint.siteUrl, command: 'apply', data });
    await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 });
  });
  writeFileSync(stamp, wanted);
}

async function withTenantOn(data: string, work: (endpoints: Endpoints) => Promise<void>): Promise<void> {
  const tenant = await startTenantProcess({ port: await findFreeBasePort(), data });
  try {
    await work(readEndpoints(data) as Endpoints);
  } finally {
    await tenant.stop();
  }
}

/** One process at a time; a lock whose holder has ended is taken away. */
async function underLock(work: () => Promise<void>): Promise<void> {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  while (!isTaken(own)) {
    await delay(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
    rmSync(own, { force: true });
  }
}

/** Links the lock with the holder's id already in it, so that nobody reads it half written. */
function isTaken(own: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch {
    if (existsSync(lock) && !isAlive(Number(readFileSync(lock, 'utf8')))) {
      rmSync(lock, { force: true });
    }
    return false;
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
