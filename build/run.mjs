/** `npm run build|lint|dev|bench|clean`: installs when needed, then hands over to the gulp task or program. */
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { ensureInstalled } from './setup.mjs';
import { ensureBuilt } from './ensure-built.mjs';

/** Commands that are more than a gulp task, and whether they need a fresh build first. */
const programs = {
  dev: { script: 'build/dev.mjs', built: true },
  bench: { script: 'build/bench.mjs', built: true }
};

const [name = 'build', ...rest] = process.argv.slice(2);

try {
  await ensureInstalled();
  const program = programs[name];
  if (program?.built) {
    await ensureBuilt();
  }
  const args = program ? [program.script, ...rest] : ['node_modules/gulp/bin/gulp.js', name, ...rest];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('close', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
