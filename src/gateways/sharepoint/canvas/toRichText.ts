import createDOMPurify from 'dompurify';
import type { RichText } from '../../../domain/inspiration/writing/idea';
import { tidyRichText } from '../../../domain/inspiration/writing/readRichText';
import { holdsMore } from './holdsMore';
import { inertBody } from './inertBody';

/** What the vocabulary is read from; of all other elements only their text. */
const tags = [
  'p', 'br', 'strong', 'b', 'em', 'i', 'a', 'ul', 'ol', 'li', 'div', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
];

/**
 * HTML from SharePoint's editor, or from anywhere, brought to the vocabulary: sanitised by DOMPurify against a list of
 * what is allowed, and then written anew. Nothing of it is run or fetched on the way.
 *
 * `lost` says whether a reader would miss something of it: a table, a colour, a picture.
 */
export function toRichText(html: string): { html: RichText; lost: boolean } {
  if (html === '') {
    return { html: '', lost: false };
  }
  const lost = [...inertBody(html).childNodes].some(holdsMore);
  return { html: tidyRichText(sanitised(html)), lost };
}

function sanitised(html: string): string {
  return sanitiser().sanitize(`<body>${html}`, {
    ALLOWED_TAGS: tags, ALLOWED_ATTR: ['href'], ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false,
  });
}

let known: ReturnType<typeof createDOMPurify> | undefined;

function sanitiser(): ReturnType<typeof createDOMPurify> {
  known ??= createDOMPurify(window);
  return known;
}
