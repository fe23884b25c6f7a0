/** `npm run provision -- --site URL plan|apply|verify [--json] [--data DIR]` */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './paths.mjs';
import { provisionArguments } from './provision-process.mjs';
import { ensureInstalled } from './setup.mjs';

const usage = `npm run provision -- --site URL plan|apply|verify|content
  plan      shows what would change
  apply     brings the site to what sharepoint/ says; never deletes
  verify    names everything that is missing; exit code 1 when something is
  content   fills in the sample content of sharepoint/content
  --json    the same as data
  --data    data folder of the local tenant (.data)`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: true,
    options: {
      site: { type: 'string' },
      data: { type: 'string', default: '.data' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  });
  if (values.help || !values.site || positionals.length !== 1) {
    console.error(usage);
    process.exit(values.help ? 0 : 2);
  }
  await ensureInstalled();
  await ensureBuilt();
  const args = provisionArguments({
    site: values.site,
    command: positionals[0],
    data: resolve(root, values.data),
    extra: values.json ? ['--json'] : []
  });
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
