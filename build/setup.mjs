/**
 * Brings `node_modules` to what `package-lock.json` says, with nothing but Node and npm.
 * Uses only Node's own modules: it runs before anything is installed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runShown } from './run-shown.mjs';

const stampFile = join(root, 'node_modules', '.installed-for');

/** What an installation depends on: the lockfile, and the Node major that native parts were chosen for. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const major = process.versions.node.split('.')[0];
  return `${createHash('sha256').update(lock).digest('hex')} node${major} ${process.platform}-${process.arch}`;
}

/** Throws with a sentence for the person when this Node can't run the product. */
export function assertSupportedNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12);
  if (!supported) {
    throw new Error(
      `Node ${process.versions.node} is not supported: use Node 20.19 or later, or Node 22.12 or later ` +
        '(SharePoint Framework 1.23 builds with Node 22; the project is tested on 20 and 22).'
    );
  }
}

/** Installs when the lockfile has changed since the last whole installation. Interrupted ones are done again. */
export async function ensureInstalled() {
  assertSupportedNode();
  const wanted = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) {
    return;
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await runShown('Installing packages (once, 1-3 minutes)', npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    // Build and tests need the development packages even where a shell sets NODE_ENV=production.
    env: { ...process.env, NODE_ENV: 'development' }
  });
  writeFileSync(stampFile, wanted);
}
