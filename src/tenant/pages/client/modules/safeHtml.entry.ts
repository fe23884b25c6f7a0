import { isSafeLink, safeHtml } from '../html';
import { defineComponent } from './amd';

/** The sanitiser SPFx uses on html strings in web part properties: the page's own allow-list. */
defineComponent('6d3c733c-8cb7-4871-bb22-b5b37c1d518d', '0.6.0', [], () => ({
  SafeHtml: { clean: (html: string) => safeHtml(html) },
  isSafeLinkProtocol: (url: string) => isSafeLink(url),
}));
