import type { Finding } from '../../../../domain/inspiration/writing/publishCheck';

/** The field of the composer that a finding is about, as `goToField` takes it. */
export function fieldOf({ field, stepKey, pictureKey }: Finding): string {
  return pictureKey !== undefined ? `picture:${pictureKey}` : stepKey !== undefined ? `step:${stepKey}` : field;
}
