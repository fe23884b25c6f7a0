/** Ideas and what is said about them are written in Danish, whatever the language of the reader's SharePoint. */
export const contentLanguage = 'da';
