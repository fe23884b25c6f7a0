import { inReadersLanguage } from '../shared/inReadersLanguage';

/** The words for looking after ideas. */
export function loadDeskWords(): Promise<IInspirationDeskStrings> {
  return inReadersLanguage(
    () => import(/* webpackChunkName: 'inspiration-writing-da' */ '../inspirationDesk/loc/da-dk'),
    () => import(/* webpackChunkName: 'inspiration-writing-en' */ '../inspirationDesk/loc/en-us')
  );
}
