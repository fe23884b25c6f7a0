import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../build/paths.mjs';
import { findFreeBasePort } from '../support/ports';
import type { Figure } from './report';

/** Milliseconds from the command to the line `Ready`, after which it is stopped. */
async function timeToReady(data: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'build/start.mjs'), '--data', data, '--port', String(await findFreeBasePort())], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const elapsed = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/^Ready$/m.test(said)) {
        resolve(performance.now() - began);
      }
    });
    child.once('close', () => reject(new Error(`npm start ended before Ready:\n${said}`)));
  });
  child.kill('SIGTERM');
  await ended;
  return elapsed;
}

/** The first start on an empty data folder (provisions and fills), and the second one. */
export async function measureStartUp(): Promise<Figure[]> {
  const data = await mkdtemp(join(tmpdir(), 'ambassadorportal-bench-'));
  try {
    const first = await timeToReady(data);
    const second = await timeToReady(data);
    return [
      { what: 'first start: provisions and fills', value: first / 1000, unit: 's' },
      { what: 'second start', value: second / 1000, unit: 's', budget: 5 }
    ];
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
