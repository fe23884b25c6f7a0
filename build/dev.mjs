/**
 * `npm run dev`: as `npm start`, and rebuilds what you change.
 *   web parts, views, gateways, domain  → Heft, the package is uploaded and deployed again: reload the page
 *   local tenant, page host             → esbuild, the tenant starts again on the same data
 *   provisioning, sharepoint/           → provisioned again
 */
import { spawn } from 'node:child_process';
import gulp from 'gulp';
import { join } from 'node:path';
import { readStartOptions, startHelp } from './options.mjs';
import { root } from './paths.mjs';

const options = readStartOptions(process.argv.slice(2));
if (options.help) {
  console.log(startHelp);
  process.exit(0);
}

let running;
let restarting = Promise.resolve();

/** `npm start` rebuilds what isn't fresh and provisions what isn't up to date, so each change is one restart of it. */
function startAgain() {
  restarting = restarting.then(async () => {
    if (running) {
      const ended = new Promise((resolve) => running.once('close', resolve));
      running.kill('SIGTERM');
      await ended;
    }
    running = spawn(process.execPath, [join(root, 'build/start.mjs'), ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit'
    });
  });
  return restarting;
}

await startAgain();
const watched = ['src/**/*', 'sharepoint/**/*', 'config/**/*', 'build/programs.mjs', '!sharepoint/solution/**'];
gulp.watch(watched, { cwd: root, delay: 300 }, startAgain);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    running?.kill(signal);
    process.exit(0);
  });
}
