import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../build/paths.mjs';
import { readEndpoints } from '../../../build/provision-process.mjs';
import { startTenantProcess } from '../../../build/tenant-process.mjs';
import { findFreeBasePort } from '../../support/ports';
import type { Endpoints } from '../../support/tenant';

/** A tenant at its very first start: nothing provisioned, no content. */
export interface FreshTenant {
  endpoints: Endpoints;
  data: string;
  port: number;
  url(path: string): string;
  /** SIGTERM, and the data is removed. */
  stop(): Promise<void>;
  /** SIGKILL; the data stays. */
  kill(): Promise<void>;
  /** On the same data and ports. */
  restart(): Promise<void>;
}

/** Starts the built tenant on an empty data folder and free ports. */
export async function startFreshTenant(): Promise<FreshTenant> {
  const data = await mkdtemp(join(tmpdir(), 'ambassadorportal-fresh-'));
  const port = await findFreeBasePort();
  let running = await startTenantProcess({ port, data });
  const endpoints = readEndpoints(data) as Endpoints;
  return {
    endpoints,
    data,
    port,
    url: (path) => `${endpoints.sharepoint.url}${path}`,
    async stop() {
      await running.stop();
      await rm(data, { recursive: true, force: true });
    },
    async kill() {
      const ended = new Promise((resolve) => running.process.once('close', resolve));
      running.process.kill('SIGKILL');
      await ended;
    },
    async restart() {
      running = await startTenantProcess({ port, data });
    }
  };
}

/** Runs the built tenant's program until it ends by itself; what it said and its exit code. */
export function runTenantProgram(
  args: string[], environment: Record<string, string> = {}
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'lib-node/tenant.mjs'), ...args], {
      env: { ...process.env, ...environment },
      timeout: 10_000
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
