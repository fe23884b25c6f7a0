/**
 * Whether a build output still answers to its sources, by content: a fresh clone, a branch change and a touched
 * file all give the right answer, which times of change would not.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

function* filesBelow(path) {
  if (!existsSync(path)) {
    return;
  }
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) {
    yield* filesBelow(join(path, name));
  }
}

/** One hash over the content of all files below `sources` (paths from the root). */
export function contentHash(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesBelow(join(root, source))) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** True when `stampFile` (path from the root) was written for exactly these sources and every output is there. */
export function isFresh({ sources, outputs, stampFile }) {
  const stamp = join(root, stampFile);
  return (
    outputs.every((output) => existsSync(join(root, output))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === contentHash(sources)
  );
}

/**
 * Runs a build and notes what it was built from: the sources as they were when it began, so that a file saved
 * meanwhile makes the next look find it stale.
 */
export async function buildFresh({ sources, stampFile }, build) {
  const builtFrom = contentHash(sources);
  await build();
  const stamp = join(root, stampFile);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, builtFrom);
}
