import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../build/paths.mjs';

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
