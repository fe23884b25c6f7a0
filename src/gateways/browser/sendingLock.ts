/** Does something while no other tab of this device does it. Resolves when it is done. */
export type SendingLock = (work: () => Promise<void>) => Promise<void>;

interface LeaseParts {
  storage: Storage;
  owner: string;
  now: () => Date;
  newId: () => string;
}

interface Lease {
  holder: string;
  /** Milliseconds since 1970. */
  until: number;
}

const leaseMs = 20000;
const renewedEveryMs = 5000;
const askedEveryMs = 1000;
/** Longer than it takes until one tab's writing is seen by another. */
const settlingMs = 100;

/**
 * The browser's own locks, which a tab loses when it is closed or dies. A browser without them (before Safari 15.4) has a
 * lease in storage instead, that runs out by itself.
 */
export function createSendingLock(locks: LockManager | undefined, lease: LeaseParts): SendingLock {
  const name = `ambassadorportal.sending:${lease.owner}`;
  return locks ? (work) => locks.request(name, work) : (work) => underLease(name, lease, work);
}

async function underLease(name: string, parts: LeaseParts, work: () => Promise<void>): Promise<void> {
  const { storage, now, newId } = parts;
  const holder = newId();
  const write = (): void => storage.setItem(name, JSON.stringify({ holder, until: now().getTime() + leaseMs }));
  const held = (): Lease => JSON.parse(storage.getItem(name) ?? '{}') as Lease;
  try {
    while (held().holder !== holder) {
      while (isHeld(held(), now)) {
        await delay(askedEveryMs);
      }
      write();
      await delay(settlingMs);
    }
  } catch {
    // No storage, so there is nothing that another tab could send.
    return work();
  }
  // A tab that slept past its lease may find it in another's hands, whose it then is.
  const ifStillOurs = (doIt: () => void): void => (held().holder === holder ? doIt() : undefined);
  const renewal = setInterval(() => ifStillOurs(write), renewedEveryMs);
  try {
    await work();
  } finally {
    clearInterval(renewal);
    ifStillOurs(() => storage.removeItem(name));
  }
}

/** A lease that reaches further than any is given stems from a clock that was wrong. */
function isHeld({ holder, until }: Lease, now: () => Date): boolean {
  const left = until - now().getTime();
  return holder !== undefined && left > 0 && left <= leaseMs;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
