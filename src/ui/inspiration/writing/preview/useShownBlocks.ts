import * as React from 'react';
import { picturesOf } from '../../../../domain/inspiration/writing/idea';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import type { PostBlock } from '../../../../domain/inspiration/readPost';
import { withPicture } from '../ideaChanges';
import type { ComposerModel } from '../useComposer';

/** No page of SharePoint has such a path: it stands for a picture that is on this device until it is shown. */
const placeOnDevice = '/_amb-on-this-device/';

/**
 * What readers will see of the idea, pictures that SharePoint doesn't have yet among it; undefined until these are read
 * from the device.
 */
export function useShownBlocks({ idea, ports }: ComposerModel): readonly PostBlock[] | undefined {
  const { keeper, pages } = ports;
  const [blocks, setBlocks] = React.useState<readonly PostBlock[]>();
  React.useEffect(() => {
    let isCurrent = true;
    const addresses = new Map<string, string>();
    const unstored = picturesOf(idea).filter(({ stored }) => !stored);
    const read = unstored.map(async ({ key }) => {
      const bytes = await keeper.pictureBytes(key);
      if (isCurrent && bytes.ok && bytes.value) {
        addresses.set(placeOnDevice + key, URL.createObjectURL(bytes.value));
      }
    });
    void Promise.all(read).then(() => {
      if (isCurrent) {
        setBlocks(pages.blocksOf(withPlaces(idea, addresses)).map((block) => shownFrom(block, addresses)));
      }
    });
    return () => {
      isCurrent = false;
      addresses.forEach((address) => URL.revokeObjectURL(address));
    };
  }, [idea, keeper, pages]);
  return blocks;
}

function withPlaces(idea: Idea, addresses: ReadonlyMap<string, string>): Idea {
  return picturesOf(idea)
    .filter(({ key }) => addresses.has(placeOnDevice + key))
    .reduce(
      (all, { key }) =>
        withPicture(all, key, (picture) => ({ ...picture, stored: { url: placeOnDevice + key, reference: '' } })),
      idea
    );
}

/** The gateway may write a path as an address of the portal's host. */
function shownFrom(block: PostBlock, addresses: ReadonlyMap<string, string>): PostBlock {
  if (block.kind !== 'picture') {
    return block;
  }
  const [, address] = [...addresses].find(([place]) => block.url.includes(place)) ?? [];
  return address === undefined ? block : { ...block, url: address };
}
