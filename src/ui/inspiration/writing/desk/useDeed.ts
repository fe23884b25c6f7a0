import * as React from 'react';
import type { PortalError } from '../../../../domain/shared/portalError';
import type { Result } from '../../../../domain/shared/result';

/** What the person had a port do last, here. */
export interface Deed {
  /** Its name on screen while it is under way; one is done at a time. */
  readonly busyWith?: string;
  readonly failed?: { readonly what: string; readonly error: PortalError };
  /** What failed is past. The same function every time. */
  readonly forget: () => void;
  /** Does it, and then what follows on success. */
  readonly run: <T>(what: string, deed: () => Promise<Result<T>>, then: (value: T) => void) => void;
}

/** Has ports do what the person asks for: one at a time, and told when it fails. */
export function useDeed(): Deed {
  const [busyWith, setBusyWith] = React.useState<string>();
  const [failed, setFailed] = React.useState<Deed['failed']>();
  const isThere = React.useRef(true);
  const isBusy = React.useRef(false);
  React.useEffect(
    () => () => {
      isThere.current = false;
    },
    []
  );
  const run: Deed['run'] = (what, deed, then) => {
    if (isBusy.current) {
      return;
    }
    isBusy.current = true;
    setBusyWith(what);
    setFailed(undefined);
    void deed().then((answer) => {
      isBusy.current = false;
      if (isThere.current) {
        setBusyWith(undefined);
        setFailed(answer.ok ? undefined : { what, error: answer.error });
      }
      if (answer.ok) {
        then(answer.value);
      }
    });
  };
  const forget = React.useCallback(() => setFailed(undefined), []);
  return { busyWith, failed, forget, run };
}
