import type { PortalError } from '../../../domain/shared/portalError';
import type { ReadingWords } from './words';

/** Why SharePoint refused what the person did, in their words. */
export function reasonOf({ kind }: PortalError, words: ReadingWords): string {
  return kind === 'forbidden' || kind === 'notFound' ? words[`reason_${kind}`] : words.reason_other;
}
