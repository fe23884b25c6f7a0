/**
 * `npm start`: installs, builds, starts the local tenant, provisions the site, fills in the sample content, and runs
 * until stopped. Each step is skipped when nothing it depends on has changed since it was last done whole, so a second
 * start takes a second or two; each can be interrupted and is then done again.
 */
import { ensureBuilt } from './ensure-built.mjs';
import { startLocalSite } from './local-site.mjs';
import { readStartOptions, startHelp } from './options.mjs';
import { ensureInstalled } from './setup.mjs';

async function start() {
  const options = readStartOptions(process.argv.slice(2));
  if (options.help) {
    console.log(startHelp);
    return;
  }
  await ensureInstalled();
  await ensureBuilt();
  const running = await startLocalSite(options);
  let stopping = false;
  const stop = async () => {
    if (!stopping) {
      stopping = true;
      await running.stop();
      process.exit(0);
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  running.process.on('close', (code) => {
    if (!stopping) {
      console.error(`The local tenant ended unexpectedly (${code}).`);
      process.exit(1);
    }
  });
  for (const line of running.addresses) {
    console.log(line);
  }
  console.log('Ready');
}

start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
