import type { Clash } from '../../../../domain/inspiration/writing/mergeClash';

/** A name that no other clash of the idea has. */
export function clashName({ field, key = '' }: Clash): string {
  return `${field}-${key}`;
}
