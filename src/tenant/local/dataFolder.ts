import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Another tenant runs on the same data. */
export class DataFolderInUseError extends Error {}

const pidFile = 'tenant.pid';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * A pid alone can lie: after a reboot, or in a new container, the same number may belong to another program.
 * On Linux the start time of the process settles it; elsewhere the pid has to do.
 */
function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; field 22 counts from behind it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** A process that has ended but whose parent hasn't asked after it yet still has its number. */
function hasEnded(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

function describeProcess(pid: number): string {
  return `${pid} ${startTimeOf(pid)} ${bootId()}`;
}

function readOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function ownerIsAlive(owner: string): boolean {
  const pid = Number(owner.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  return isRunning(pid) && !hasEnded(pid) && describeProcess(pid) === owner;
}

/** True when nobody had the mark. Linked from a finished file, so that nobody ever reads half a mark. */
function placeMark(file: string): boolean {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${describeProcess(process.pid)}\n`);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A data folder that this process alone uses, until released. */
export interface DataFolder {
  /** Absolute. */
  path: string;
  release: () => void;
}

/**
 * Makes the folder when needed and takes it for this process. The mark of a process that died (kill -9) is
 * taken over.
 * @throws DataFolderInUseError when another living tenant has it
 */
function takeDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const file = join(path, pidFile);
  if (!placeMark(file)) {
    const owner = readOwner(file);
    if (ownerIsAlive(owner)) {
      throw new DataFolderInUseError(
        `A tenant already runs on ${path} (process ${owner.split(' ')[0]}). `
        + 'Stop it, or choose another --data folder.',
      );
    }
    writeFileAtomically(file, `${describeProcess(process.pid)}\n`);
  }
  return { path, release: () => rmSync(file, { force: true }) };
}

/**
 * As `takeDataFolder`, but waits for a tenant that is about to end: whoever was started by a program that was killed
 * needs a moment to notice.
 * @throws DataFolderInUseError when it is still there after `patienceMs`
 */
export async function takeDataFolderPatiently(folder: string, patienceMs: number): Promise<DataFolder> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return takeDataFolder(folder);
    } catch (error) {
      if (!(error instanceof DataFolderInUseError) || performance.now() > until) throw error;
      await delay(100);
    }
  }
}

/** Writes a file so that a reader, or a kill at any time, sees the old or the new one, never half. Mode 0600. */
export function writeFileAtomically(file: string, text: string): void {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}
