/**
 * `npm start`: installs, builds, starts the local tenant, provisions the site, fills in the sample content, and runs
 * until stopped. Each step is skipped when nothing it depends on has changed since it was last done whole, so a second
 * start takes a second or two; each can be interrupted and is then done again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { contentHash } from './freshness.mjs';
import { readStartOptions, startHelp } from './options.mjs';
import { provisionCommand, readEndpoints } from './provision-process.mjs';
import { runShown } from './run-shown.mjs';
import { ensureInstalled } from './setup.mjs';
import { startTenantProcess } from './tenant-process.mjs';

/** What the site and its content are made of, besides the program that makes them. */
const siteSources = {
  apply: ['sharepoint', 'src/provisioning'],
  content: ['sharepoint/content', 'src/provisioning']
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
  const { args, env } = provisionCommand({ site, command, data });
  await runShown(stepTitles[command], process.execPath, args, { env });
  writeFileSync(stamp, wanted);
}

async function start() {
  const options = readStartOptions(process.argv.slice(2));
  if (options.help) {
    console.log(startHelp);
    return;
  }
  await ensureInstalled();
  await ensureBuilt();
  mkdirSync(options.data, { recursive: true });
  const addresses = [];
  const tenant = await startTenantProcess({
    port: options.port,
    data: options.data,
    onLine: (line) => addresses.push(line)
  });
  let stopping = false;
  const stop = async () => {
    if (!stopping) {
      stopping = true;
      await tenant.stop();
      process.exit(0);
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  tenant.process.on('close', (code) => {
    if (!stopping) {
      console.error(`The local tenant ended unexpectedly (${code}).`);
      process.exit(1);
    }
  });
  const site = readEndpoints(options.data).sharepoint.siteUrl;
  try {
    await ensureProvisioned('apply', options.data, site);
    if (!options.empty) {
      await ensureProvisioned('content', options.data, site);
    }
  } catch (error) {
    stopping = true;
    await tenant.stop();
    throw error;
  }
  for (const line of addresses) {
    console.log(line);
  }
  console.log('Ready');
}

start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
