import { inReadersLanguage } from '../shared/inReadersLanguage';

/** The words for reading an idea. */
export function loadReadingWords(): Promise<IInspirationReadingStrings> {
  return inReadersLanguage(
    () => import(/* webpackChunkName: 'inspiration-reading-da' */ '../inspirationReading/loc/da-dk'),
    () => import(/* webpackChunkName: 'inspiration-reading-en' */ '../inspirationReading/loc/en-us')
  );
}
