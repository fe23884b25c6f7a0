import { isFresh } from './freshness.mjs';
import { runShown } from './run-shown.mjs';
import { targets } from './targets.mjs';

/** Builds what is not fresh, through the gulp tasks; says nothing when there is nothing to do. */
export async function ensureBuilt() {
  for (const target of targets) {
    if (!isFresh(target)) {
      await runShown(target.title, process.execPath, ['node_modules/gulp/bin/gulp.js', target.name]);
    }
  }
}
