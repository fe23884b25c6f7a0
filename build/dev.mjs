/**
 * `npm run dev`: as `npm start`, and redoes what a change asks for, nothing else.
 *   web parts, views, gateways, domain  → Heft builds what changed, the package is deployed again: reload the page
 *   sharepoint/, provisioning           → provisioned again
 *   local tenant, page host             → esbuild, and the tenant starts again on the same data
 * A change that doesn't build is said, and the last good one keeps running.
 */
import gulp from 'gulp';
import { buildFresh } from './freshness.mjs';
import { bringSiteUpToDate, startLocalSite } from './local-site.mjs';
import { readStartOptions, startHelp } from './options.mjs';
import { root } from './paths.mjs';
import { runShown } from './run-shown.mjs';
import { programsTarget, spfxTarget } from './targets.mjs';

const options = readStartOptions(process.argv.slice(2));
if (options.help) {
  console.log(startHelp);
  process.exit(0);
}

const heft = 'node_modules/@rushstack/heft/bin/heft';
const gulpBin = 'node_modules/gulp/bin/gulp.js';

let running;

async function start() {
  running = await startLocalSite(options);
  console.log(`${running.addresses.join('\n')}\nReady, watching for changes`);
}

/** Without `--clean`, Heft compiles only what changed. */
async function rebuildPackage() {
  await buildFresh(spfxTarget, async () => {
    await runShown('Building what changed of the package', process.execPath, [heft, 'build', '--production']);
    await runShown('Packaging', process.execPath, [heft, 'package-solution', '--production']);
  });
  await bringSiteUpToDate(options);
}

async function rebuildPrograms() {
  await runShown(programsTarget.title, process.execPath, [gulpBin, programsTarget.name]);
}

async function restartTenant() {
  await rebuildPrograms();
  await running?.stop();
  await start();
}

async function provisionAgain() {
  await rebuildPrograms();
  await bringSiteUpToDate(options);
}

/** One change at a time, in the order in which they came. */
let queue = Promise.resolve();
function whenChanged(globs, work) {
  gulp.watch(globs, { cwd: root, delay: 300 }, () => {
    queue = queue
      .then(work)
      .then(() => console.log(`${new Date().toLocaleTimeString('da-DK')} Up to date`))
      .catch((error) => console.error(error.message));
    return queue;
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await running?.stop();
    process.exit(0);
  });
}

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
whenChanged(['src/{domain,gateways,ui,webparts}/**/*', 'config/**/*'], rebuildPackage);
whenChanged(['src/tenant/**/*'], restartTenant);
whenChanged(['src/provisioning/**/*', 'sharepoint/**/*', '!sharepoint/solution/**'], provisionAgain);
