import { inReadersLanguage } from '../shared/inReadersLanguage';

/** The words for finding ideas. */
export function loadFindingWords(): Promise<IInspirationFindingStrings> {
  return inReadersLanguage(
    () => import(/* webpackChunkName: 'inspiration-finding-da' */ '../inspirationFinding/loc/da-dk'),
    () => import(/* webpackChunkName: 'inspiration-finding-en' */ '../inspirationFinding/loc/en-us')
  );
}
