/**
 * A browser for tests and pictures, on a machine that may have none: an installed Chrome, Chromium or Edge when there
 * is one, else the Chromium that @sparticuz/chromium carries inside its npm package, unpacked once into .cache/.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './paths.mjs';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Unpacks in a process of its own, because the package always writes to the system's temporary folder. */
const unpackScript = `
  const { inflate } = await import('@sparticuz/chromium');
  for (const name of process.argv.slice(1)) await inflate(name);
`;

async function unpackCarriedBrowser() {
  const carried = join(root, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(carried, 'package.json'), 'utf8'));
  const folder = join(root, '.cache/chromium', version);
  if (!existsSync(folder)) {
    // Unpacked aside and renamed: an interrupted or a second run never sees half a browser.
    const aside = `${folder}.${process.pid}`;
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside, { recursive: true });
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) => join(carried, 'bin', name));
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpackScript, ...parts], {
      cwd: root,
      env: { ...process.env, TMPDIR: aside }
    });
    await rename(aside, folder).catch(async (error) => {
      await rm(aside, { recursive: true, force: true });
      if (!existsSync(folder)) {
        throw error;
      }
    });
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? join(folder, 'fonts'),
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
    }
  };
}

/** Playwright's launch options for the browser that this machine has or that came with the packages. */
export async function browserLaunchOptions() {
  const own = installed.find((path) => path && existsSync(path));
  const { executablePath, env } = own ? { executablePath: own, env: process.env } : await unpackCarriedBrowser();
  return {
    executablePath,
    env,
    headless: true,
    // No connection but to the pages under test; and a container's root can't have Chromium's own sandbox.
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none'
    ]
  };
}
