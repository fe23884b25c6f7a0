import * as React from 'react';
import type { Ambassador, HeldFolder } from '../../../../domain/inspiration/writing/writingOffice';
import type { OfficePorts } from './deskPorts';
import type { SaidDeed } from './SaidLine';
import { useDeed } from './useDeed';
import type { Deed } from './useDeed';

interface HandOver {
  readonly deed: Deed;
  readonly said?: SaidDeed;
  readonly to: (person: Pick<Ambassador, 'id' | 'name'>) => void;
}

/** Handing a place over, and back to the one who had it. */
export function useHandOver(folder: HeldFolder, { office, words }: OfficePorts, onChanged: () => void): HandOver {
  const [said, setSaid] = React.useState<SaidDeed>();
  const deed = useDeed();
  const give = (held: HeldFolder, person: Pick<Ambassador, 'id' | 'name'>, undoTo: Ambassador | undefined): void => {
    setSaid(undefined);
    deed.run(words.office_handOver, () => office.handOver(held, person.id), () => {
      // Giving back is another handing over, of the folder as it then is.
      const now: HeldFolder = { ...held, holders: [{ ...person, isAmbassador: true }] };
      setSaid({
        text: words.said_handedOver.replace('{name}', () => person.name),
        takesFocus: true,
        ...(undoTo && { action: { name: words.undo, run: () => give(now, undoTo, undefined) } }),
      });
      onChanged();
    });
  };
  const [holder, ...others] = folder.holders;
  return {
    deed,
    said,
    to: (person) => give(folder, person, others.length === 0 && holder?.isAmbassador ? holder : undefined),
  };
}
