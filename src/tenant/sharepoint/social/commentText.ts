import sanitizeHtml from 'sanitize-html';
import { textOfHtml } from '../pages/cleanHtml';

/** Of HTML, a comment keeps the link that mentions somebody. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: ['a'],
  allowedAttributes: { a: ['data-sp-mention-user-id', 'href', 'tabindex'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  textFilter: (text) => text.replace(/"/g, '&quot;'),
};

const encoded: Record<string, string> = { ':': '&#58;', '{': '&#123;', '}': '&#125;', '\u00a0': '&#160;' };

/**
 * A comment as SharePoint keeps and answers it. The text that is sent is HTML: a mention is a link in it, and what is
 * not to be read as HTML is sent escaped. What comes back has colons and braces as numbers, as in all of SharePoint's
 * safe HTML: https://pnp.github.io/pnpjs/sp/comments-likes/ (`mailto&#58;`),
 * https://github.com/pnp/sp-dev-fx-controls-react/pull/2052, and `@mention&#123;0&#125;` in that repository's
 * ListItemComments.
 */
export function safeCommentText(html: string): string {
  return sanitizeHtml(html, allowed).replace(/[:{}\u00a0]/g, (character) => encoded[character] ?? character);
}

/** How many characters a person reads in a comment. */
export const visibleLength = (html: string): number => textOfHtml(html).length;
