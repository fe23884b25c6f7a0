import { HttpRequestError } from '@pnp/queryable';

/** What is read, or undefined where the site answers 404: only for things that may rightly be missing. */
export async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof HttpRequestError && error.status === 404) {
      return undefined;
    }
    throw error;
  }
}
