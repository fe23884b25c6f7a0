import * as React from 'react';
import type { Ambassador } from '../../../../domain/inspiration/writing/writingOffice';
import type { Result } from '../../../../domain/shared/result';
import { success } from '../../../../domain/shared/result';
import type { OfficePorts } from './deskPorts';
import type { SaidDeed } from './SaidLine';
import { useDeed } from './useDeed';
import type { Deed } from './useDeed';

export interface GivenPlaces {
  readonly deed: Deed;
  readonly isBusy: boolean;
  readonly said?: SaidDeed;
  /** How far giving places to many has come. */
  readonly progress?: { readonly done: number; readonly count: number };
  readonly give: (person: Ambassador) => void;
  readonly giveAll: (all: readonly Ambassador[]) => void;
}

/**
 * Gives ambassadors places: one after the other, so that the site isn't asked for many at once, and the first that fails
 * ends it. Who has one by then keeps it.
 *
 * @param onChanged reads the office anew
 */
export function useGivenPlaces({ office, words }: OfficePorts, onChanged: () => void): GivenPlaces {
  const [said, setSaid] = React.useState<SaidDeed>();
  const [progress, setProgress] = React.useState<GivenPlaces['progress']>();
  const deed = useDeed();
  const done = (text: string): void => {
    setSaid({ text, takesFocus: true });
    onChanged();
  };
  const openAll = async (all: readonly Ambassador[]): Promise<Result<void>> => {
    const count = all.length;
    for (const [at, { id }] of all.entries()) {
      setProgress({ done: at, count });
      const opened = await office.openFolder(id);
      if (!opened.ok) {
        setProgress(undefined);
        setSaid({ text: words.office_gaveSome.replace('{done}', String(at)).replace('{count}', String(count)) });
        onChanged();
        return opened;
      }
    }
    setProgress(undefined);
    return success(undefined);
  };
  return {
    deed,
    isBusy: deed.busyWith !== undefined,
    said,
    progress,
    give: (person) => {
      setSaid(undefined);
      deed.run(words.office_give, () => office.openFolder(person.id), () =>
        done(words.said_given.replace('{name}', () => person.name))
      );
    },
    giveAll: (all) => {
      setSaid(undefined);
      deed.run(words.office_give, () => openAll(all), () => done(words.office_gaveAll));
    },
  };
}
