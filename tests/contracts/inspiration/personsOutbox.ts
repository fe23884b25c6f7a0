import type { ActionSender } from '../../../src/domain/inspiration/actionSender';
import type { Outbox } from '../../../src/domain/inspiration/outbox';
import { openOutbox } from '../../../src/gateways/browser/outbox';
import { ownerOnDevice } from '../../../src/gateways/browser/ownerOnDevice';
import { createActionSender } from '../../../src/gateways/sharepoint/inspiration/actionSender';
import type { PersonKey, RunningTenant } from '../../support/tenant';
import { sitePath, userIdOf } from './personsPosts';
import { siteOf } from './personsSite';

/**
 * What carries out a person's actions, as that person's browser has it.
 *
 * @param signedIn who the browser is signed in as by now
 */
export async function senderOf(tenant: RunningTenant, person: PersonKey, signedIn = person): Promise<ActionSender> {
  return createActionSender({
    site: await siteOf(tenant, signedIn),
    sitePath,
    origin: tenant.endpoints.sharepoint.url,
    userId: await userIdOf(tenant, person)
  });
}

/** A page with a person's outbox, that can die. */
export interface Page {
  outbox: Outbox;
  /** From now on it does nothing any more, as a browser that was killed. */
  kill(): void;
}

/** Clocks of these pages run so much faster than real ones, so that nobody has to wait a minute for a minute's wait. */
const pace = 50;

/** Opens a person's outbox on a device, as a page does that is loaded. */
export async function openPage(tenant: RunningTenant, person: PersonKey, device: Storage): Promise<Page> {
  let isAlive = true;
  const alive = <T>(value: T): Promise<T> => (isAlive ? Promise.resolve(value) : new Promise<T>(() => undefined));
  const unlessDead = (work: () => void): void => {
    if (!isAlive) throw new Error('The page is gone.');
    work();
  };
  const begun = Date.now() * (pace - 1);
  const sender = await senderOf(tenant, person);
  const outbox = openOutbox({
    storage: device,
    owner: await ownerOnDevice(sitePath, tenant.endpoints.persons[person].oid),
    sender: {
      send: async (action, trace, keepTrace) => alive(await sender.send(action, trace, (kept) => unlessDead(() => keepTrace(kept)))),
      find: async (action, trace) => alive(await sender.find(action, trace)),
      takeBack: async (action, trace) => alive(await sender.takeBack(action, trace))
    },
    page: {
      now: () => new Date(Date.now() * pace - begun),
      chance: Math.random,
      newId: () => crypto.randomUUID(),
      after(ms, work) {
        const timer = setTimeout(() => isAlive && work(), ms / pace);
        return () => clearTimeout(timer);
      },
      isOffline: () => false,
      onOnline: () => undefined,
      onSeen: () => undefined,
      onStorage: () => undefined,
      lock: (work) => work()
    }
  });
  return {
    outbox,
    kill: () => {
      isAlive = false;
    }
  };
}

/** Waits until an outbox has nothing left to send. */
export function untilSent({ outbox }: Page, timeoutMs = 60000): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Still pending: ${JSON.stringify(outbox.pending())}`)), timeoutMs);
    const look = (): void => {
      if (outbox.pending().length === 0) {
        clearTimeout(timer);
        resolve();
      }
    };
    outbox.subscribe(look);
    look();
  });
}
