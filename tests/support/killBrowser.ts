import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** Process ids and command lines of this machine; a bare Linux has no `ps`, and a Mac no `/proc`. */
function processes(): { pid: number; command: string }[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-axo', 'pid,args'], { maxBuffer: 1 << 26 }).toString().split('\n');
    return lines.map((line) => ({ pid: Number(line.trim().split(' ')[0]), command: line }));
  }
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => {
    try {
      return { pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') };
    } catch {
      // It ended meanwhile.
      return { pid: 0, command: '' };
    }
  });
}

/**
 * Ends the browser of a profile with all its processes at once, as when a device loses its power: nothing of it can tidy
 * up.
 *
 * @param profile path of the folder that the browser keeps the profile in
 */
export function killBrowser(profile: string): void {
  for (const { pid, command } of processes()) {
    if (pid > 0 && pid !== process.pid && command.includes(profile)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
  }
}
