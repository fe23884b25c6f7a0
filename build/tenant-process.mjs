import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Starts the built local tenant and resolves when it answers.
 * @returns {Promise<{ process: import('node:child_process').ChildProcess, stop: () => Promise<void> }>}
 * Rejects with the tenant's own words when it ends before it is ready (port taken, data in use).
 */
export function startTenantProcess({ port, data, onLine = () => {} }) {
  return new Promise((resolve, reject) => {
    const args = ['--port', String(port), '--data', data, '--with-parent'];
    const child = spawn(process.execPath, [join(root, 'lib-node/tenant.mjs'), ...args], {
      cwd: root,
      // Said outright: a test that sets a variable sets it in a copy that `spawn` doesn't see.
      env: process.env,
      // Its standard input is never written to: it closes when this process ends, and the tenant ends with it.
      stdio: ['pipe', 'pipe', 'pipe']
    });
    let said = '';
    let rest = '';
    let ready = false;
    child.stderr.on('data', (chunk) => {
      said += chunk;
      if (ready) {
        process.stderr.write(chunk);
      }
    });
    child.stdout.on('data', (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        if (line === 'tenant ready') {
          ready = true;
          resolve({ process: child, stop });
        } else {
          onLine(line);
        }
      }
    });
    const ended = new Promise((done) => child.on('close', done));
    child.on('error', reject);
    child.on('close', (code) => {
      if (!ready) {
        reject(new Error(said.trim() || `The local tenant ended with ${code}.`));
      }
    });
    function stop() {
      child.kill('SIGTERM');
      return ended;
    }
  });
}
