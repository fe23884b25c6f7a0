import type { PortalError } from './portalError';
import type { Result } from './result';

/**
 * What a view of something read shows. Empty, loading, failed and offline are four things: a list that
 * couldn't be fetched is never shown as a list with nothing in it.
 */
export type ViewState<T> = Loading | Loaded<T> | Empty | Failed | Offline;

interface Loading {
  readonly status: 'loading';
}

interface Loaded<T> {
  readonly status: 'loaded';
  readonly value: T;
}

interface Empty {
  readonly status: 'empty';
}

interface Failed {
  readonly status: 'failed';
  readonly error: PortalError;
}

interface Offline {
  readonly status: 'offline';
}

export const loading: Loading = { status: 'loading' };

/** The state that shows a port's answer; `isEmpty` says when a value has nothing to show. */
export function stateOf<T>(result: Result<T>, isEmpty: (value: T) => boolean): ViewState<T> {
  if (!result.ok) {
    return result.error.kind === 'offline' ? { status: 'offline' } : { status: 'failed', error: result.error };
  }
  return isEmpty(result.value) ? { status: 'empty' } : { status: 'loaded', value: result.value };
}
