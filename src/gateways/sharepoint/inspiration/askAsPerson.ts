import { SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { NamedFailure, valueOf } from '../answered';
import { readTogether } from '../readTogether';
import { readRow } from '../rowReader';

/** The site, from `connectForWriting`, and the id that the person has in it. */
interface Asker {
  readonly site: ISPQueryable;
  readonly userId: number;
}

/**
 * Asks what must be known before something is written, in one round trip, and whether the browser is still signed in as
 * the person. After 30 minutes a page gets its right to write anew, and that is then the right of whoever is signed in by
 * now.
 *
 * @param questions begins at most 99 requests from the site it is given
 * @returns their answers, in order
 * @throws NamedFailure when one of them failed, or somebody else is signed in
 */
export async function askAsPerson(
  { site, userId }: Asker,
  questions: (batched: ISPQueryable) => readonly Promise<unknown>[] = () => []
): Promise<unknown[]> {
  const answers = await readTogether(site, (batched) => [
    SPInstance(batched, '_api/web/currentuser').select('Id')<unknown>(),
    ...questions(batched),
  ]);
  const [me, ...values] = answers.map(valueOf);
  if (readRow(me).id('Id') !== userId) {
    throw new NamedFailure({ kind: 'unavailable', detail: 'Somebody else is signed in by now', isSignedOut: true });
  }
  return values;
}
