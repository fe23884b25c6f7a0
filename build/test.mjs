/**
 * `npm test`: installs, builds, lints, checks the types and runs every test, the browser ones too.
 * Arguments after `--` go to Jest (`npm test -- tests/domain`); then lint and types are left to the whole run.
 */
import { spawn } from 'node:child_process';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './paths.mjs';
import { runShown } from './run-shown.mjs';
import { ensureInstalled } from './setup.mjs';

async function test() {
  const jestArgs = process.argv.slice(2);
  await ensureInstalled();
  await ensureBuilt();
  if (jestArgs.length === 0) {
    await runShown('Linting and checking types', process.execPath, ['node_modules/gulp/bin/gulp.js', 'lint']);
  }
  const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...jestArgs], { cwd: root, stdio: 'inherit' });
  jest.on('close', (code) => process.exit(code ?? 1));
}

test().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
