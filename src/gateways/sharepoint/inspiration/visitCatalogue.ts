import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { KeptCatalogue } from '../../browser/keptCatalogue';
import { isOverThreshold } from '../portalErrorOf';
import { readChanges, readWholeCatalogue } from './catalogueRows';
import type { Catalogue } from './catalogueRows';

/** The catalogue during a visit: read once, then brought up to date now and then. */
export interface VisitCatalogue {
  /** What is known by now, at once where anything is; else what SharePoint answers. Rejects when nothing can be had. */
  known(): Promise<Catalogue>;
  /** The same, but with what has changed lately; what is known stands in when SharePoint doesn't answer. */
  upToDate(): Promise<Catalogue>;
  /** Leaves posts out that turned out to be gone. */
  drop(ids: readonly number[]): void;
}

/** Changes are asked for again when they were last asked for so long ago, in milliseconds. */
const freshForMs = 5 * 60 * 1000;

/** @param items path of the items of Site Pages */
export function openVisitCatalogue(
  site: ISPQueryable,
  items: string,
  kept: KeptCatalogue,
  now: () => Date
): VisitCatalogue {
  let current: Catalogue | undefined;
  let freshUntil = 0;
  let reading: Promise<Catalogue> | undefined;

  const read = async (): Promise<Catalogue> => {
    const before = current ?? asCatalogue(await kept.read());
    current = before;
    const catalogue = (before && (await changesSince(before))) ?? (await readWholeCatalogue(site, items));
    freshUntil = now().getTime() + freshForMs;
    if (catalogue !== before) {
      void kept.keep(catalogue);
    }
    current = catalogue;
    return catalogue;
  };

  const changesSince = async (before: Catalogue): Promise<Catalogue | undefined> => {
    try {
      return await readChanges(site, items, before);
    } catch (thrown) {
      if (isOverThreshold(thrown)) {
        return undefined;
      }
      throw thrown;
    }
  };

  /** One reading at a time; an answer serves all who wait for it. */
  const refresh = (): Promise<Catalogue> => {
    reading ??= read().finally(() => (reading = undefined));
    return reading;
  };

  const upToDate = async (): Promise<Catalogue> => {
    if (current && now().getTime() < freshUntil) {
      return current;
    }
    try {
      return await refresh();
    } catch (thrown) {
      if (!current) {
        throw thrown;
      }
      return current;
    }
  };

  return {
    upToDate,
    async known() {
      current ??= asCatalogue(await kept.read());
      if (!current) {
        return upToDate();
      }
      void upToDate();
      return current;
    },
    drop(ids) {
      if (current?.entries.some(({ id }) => ids.includes(id))) {
        current = { ...current, entries: current.entries.filter(({ id }) => !ids.includes(id)) };
        void kept.keep(current);
      }
    },
  };
}

/** What was kept has the shape it was kept in; anything else is nothing. */
function asCatalogue(kept: unknown): Catalogue | undefined {
  return typeof kept === 'object' && kept !== null && 'entries' in kept ? (kept as Catalogue) : undefined;
}
