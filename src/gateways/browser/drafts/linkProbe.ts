import { isProgramPath } from '../../../domain/inspiration/ownPrograms';
import type { LinkProbe } from '../../../domain/inspiration/writing/linkProbe';

const patienceMs = 5000;

/**
 * Asks addresses from the person's own browser. A foreign host isn't told who asks, nor from where; what it answers can't
 * be read here, only that it did.
 *
 * @param ownOrigin of the portal
 */
export function createLinkProbe(ownOrigin: string): LinkProbe {
  const isOwn = (address: string): boolean => originOf(address) === ownOrigin;
  return {
    isOwn,
    answers: async (address) => {
      if (originOf(address) === undefined) {
        return 'unknown';
      }
      return isOwn(address) ? answersHere(address) : answersThere(address);
    },
  };
}

async function answersHere(address: string): Promise<boolean | 'unknown'> {
  // One of SharePoint's programs is asked as nobody: asked as the person, `SignOut.aspx` would sign them out.
  const how: RequestInit = isProgramPath(new URL(address).pathname)
    ? { credentials: 'omit', redirect: 'manual' }
    : { credentials: 'same-origin' };
  const answer = await asked(address, { method: 'HEAD', ...how });
  if (answer === undefined) {
    return 'unknown';
  }
  // Refused (401, 403) is there for somebody; a HEAD that isn't allowed tells nothing.
  return answer.status === 404 || answer.status === 410 ? false : answer.status < 500 || 'unknown';
}

async function answersThere(address: string): Promise<boolean | 'unknown'> {
  // HEAD is what `no-cors` has that fetches least; a server that doesn't know it answers all the same.
  const answer = await asked(address, {
    method: 'HEAD',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  return answer === undefined ? 'unknown' : true;
}

/** Undefined where no answer came in time. */
async function asked(address: string, how: RequestInit): Promise<Response | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  try {
    return await fetch(address, { ...how, signal: stop.signal });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}
