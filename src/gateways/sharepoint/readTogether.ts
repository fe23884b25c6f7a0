import { createBatch } from '@pnp/sp/batching';
import { SPQueryable } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { failure, success } from '../../domain/shared/result';
import type { Result } from '../../domain/shared/result';
import { portalErrorOf } from './portalErrorOf';

/** SharePoint takes so many requests in one batch. */
const mostAtOnce = 100;

/**
 * Asks SharePoint several things in one round trip, at most 100. Each has an answer or a failure of its own; when the
 * round trip itself fails, all have failed.
 *
 * @param ask makes the requests from the site it is given, and begins them
 */
export async function readTogether(
  site: ISPQueryable,
  ask: (batched: ISPQueryable) => readonly Promise<unknown>[]
): Promise<Result<unknown>[]> {
  const batched = SPQueryable(site, '');
  const [register, execute] = createBatch(batched, { maxRequests: mostAtOnce });
  batched.using(register);
  const parts = ask(batched).map((part) => part.then(success, (thrown) => failure(portalErrorOf(thrown))));
  try {
    await execute();
  } catch (thrown) {
    // PnPjs leaves the parts of a failed round trip without an answer for ever.
    return parts.map(() => failure(portalErrorOf(thrown)));
  }
  return Promise.all(parts);
}
