import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const tickMilliseconds = 5000;

/**
 * Runs a command and shows that it lives: what is being done, a tick every five seconds, how long it took.
 * The command's own output is kept back and shown only when it fails, so that the person reads one line a step.
 * Rejects with the tail of the output when the command fails.
 */
export function runShown(title, command, args, options = {}) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${title} …\n`);
  const ticker = setInterval(() => process.stdout.write(`  … ${Math.round((Date.now() - began) / 1000)} s\n`), tickMilliseconds);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      ...options
    });
    const kept = [];
    const keep = (chunk) => {
      kept.push(chunk);
      options.onOutput?.(chunk.toString());
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      clearInterval(ticker);
      reject(new Error(`${title}: ${command} could not be started: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      clearInterval(ticker);
      if (code === 0) {
        process.stdout.write(`  done in ${seconds()} s\n`);
        resolve(Buffer.concat(kept).toString());
        return;
      }
      const output = Buffer.concat(kept).toString().trim().split('\n').slice(-60).join('\n');
      reject(new Error(`${title} failed (${signal ?? `exit ${code}`}):\n${output}`));
    });
  });
}
