import type { PortalError } from './portalError';

/** What a port answers: the value, or why there is none. Ports don't reject. */
export type Result<T> = Success<T> | Failure;

interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

interface Failure {
  readonly ok: false;
  readonly error: PortalError;
}

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function failure(error: PortalError): Failure {
  return { ok: false, error };
}
