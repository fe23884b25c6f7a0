import { inReadersLanguage } from '../shared/inReadersLanguage';

/** The words for writing an idea. */
export function loadWritingWords(): Promise<IInspirationWritingStrings> {
  return inReadersLanguage(
    () => import(/* webpackChunkName: 'inspiration-writing-da' */ '../inspirationWriting/loc/da-dk'),
    () => import(/* webpackChunkName: 'inspiration-writing-en' */ '../inspirationWriting/loc/en-us')
  );
}
