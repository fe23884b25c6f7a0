import type { PortalError } from '../../domain/shared/portalError';
import { failure, success } from '../../domain/shared/result';
import type { Result } from '../../domain/shared/result';
import { portalErrorOf } from './portalErrorOf';

/** A failure that has its name already. */
export class NamedFailure extends Error {
  public constructor(public readonly named: PortalError) {
    super(named.detail);
  }
}

/** Does something that writes to SharePoint, and names what went wrong. */
export async function answered<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (thrown) {
    return failure(writingErrorOf(thrown));
  }
}

/**
 * As of a question, but what SharePoint can't take as it is (400) is the person's to change, and a right to write that
 * has run out (401, or 403 with `-2130575251`) comes back with the next page.
 */
function writingErrorOf(thrown: unknown): PortalError {
  const error = thrown instanceof NamedFailure ? thrown.named : portalErrorOf(thrown);
  if (error.detail.includes('queryable [400]')) {
    return { ...error, kind: 'invalid' };
  }
  const hasRunOut = /queryable \[401\]|-2130575251/.test(error.detail);
  return hasRunOut ? { ...error, kind: 'unavailable', isSignedOut: true } : error;
}

/** The value of an answer. Throws NamedFailure where there is none. */
export function valueOf<T>(answer: Result<T>): T {
  if (!answer.ok) {
    throw new NamedFailure(answer.error);
  }
  return answer.value;
}
