import { HttpRequestError } from '@pnp/queryable';

/**
 * What is read, or undefined for what the site hasn't got: only for things that may rightly be missing. Most of them
 * answer 404, a content type by its id 200 with `odata.null`:
 * https://github.com/pnp/cli-microsoft365/blob/main/src/m365/spo/commands/contenttype/contenttype-get.ts
 */
export async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    const found = await reading;
    return isNull(found) ? undefined : found;
  } catch (error) {
    if (error instanceof HttpRequestError && error.status === 404) {
      return undefined;
    }
    throw error;
  }
}

function isNull(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'odata.null' in answer;
}
