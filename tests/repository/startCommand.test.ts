import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../build/paths.mjs';
import { findFreeBasePort } from '../support/ports';
import { goldenFolder } from '../support/tenant';

let data: string;
let port: number;
const started: ChildProcess[] = [];

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'ambassadorportal-start-'));
  cpSync(goldenFolder('provisioned'), data, { recursive: true });
  port = await findFreeBasePort();
});

afterEach(() => {
  started.splice(0).forEach((child) => child.kill('SIGKILL'));
  rmSync(data, { recursive: true, force: true });
});

/** `npm start` on this data, when it has said Ready; what it said, and the process. */
function startReady(): Promise<{ child: ChildProcess; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'build/start.mjs'), '--port', String(port), '--data', data, '--empty'], {
      stdio: ['ignore', 'pipe', 'pipe']
    });
    started.push(child);
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (/^Ready$/m.test(said)) {
        resolve({ child, said });
      }
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}

const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('close', resolve));

describe('npm start', () => {
  test('says one line per address and Ready last; killed outright, it starts again on the same ports and data', async () => {
    const first = await startReady();
    expect(first.said).toMatch(new RegExp(`^SharePoint +http://127\\.0\\.0\\.1:${port}/sites/ambassadorportal$`, 'm'));
    expect(first.said.trim().split('\n').pop()).toBe('Ready');
    const gone = ended(first.child);
    first.child.kill('SIGKILL');
    await gone;
    const second = await startReady();
    const response = await fetch(`http://127.0.0.1:${port}/_local/faults`);
    expect(response.status).toBe(200);
    const stopped = ended(second.child);
    second.child.kill('SIGTERM');
    await stopped;
    await expect(fetch(`http://127.0.0.1:${port}/_local/faults`)).rejects.toThrow();
  });

  test('is ready again within five seconds when nothing has changed', async () => {
    const first = await startReady();
    const stopped = ended(first.child);
    first.child.kill('SIGTERM');
    await stopped;
    const began = performance.now();
    await startReady();
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
