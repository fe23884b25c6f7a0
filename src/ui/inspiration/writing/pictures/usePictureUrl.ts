import * as React from 'react';
import type { DraftKeeper } from '../../../../domain/inspiration/writing/draftKeeper';
import type { IdeaPicture } from '../../../../domain/inspiration/writing/idea';

/**
 * Where a picture is fetched from: this device, where it has its bytes, else SharePoint. It stays the same while the
 * picture stands there: being stored meanwhile doesn't make it blink. Undefined until known.
 */
export function usePictureUrl(keeper: DraftKeeper, picture: IdeaPicture): string | undefined {
  const { key, stored } = picture;
  const [own, setOwn] = React.useState<{ readonly url?: string }>();
  React.useEffect(() => {
    let url: string | undefined;
    let isCurrent = true;
    setOwn(undefined);
    void keeper.pictureBytes(key).then((bytes) => {
      if (isCurrent) {
        url = bytes.ok && bytes.value ? URL.createObjectURL(bytes.value) : undefined;
        setOwn({ url });
      }
    });
    return () => {
      isCurrent = false;
      if (url) {
        URL.revokeObjectURL(url);
      }
    };
  }, [keeper, key]);
  return own && (own.url ?? stored?.url);
}
