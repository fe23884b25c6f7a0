import createDOMPurify from 'dompurify';
import { isPicturePath } from '../../../domain/inspiration/picturePath';

const sanitiser = createDOMPurify(window);

/** What SharePoint's text web part writes, and nothing else. */
const tags = [
  'p', 'br', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'span', 'div', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'a',
  'blockquote', 'pre', 'code', 'hr', 'img', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td',
];
const attributes = ['href', 'src', 'alt', 'start', 'colspan', 'rowspan', 'scope', 'lang', 'dir', 'style'];
const linkProtocols = ['http:', 'https:', 'mailto:'];
/** The title above is an h2, and what it heads comes a step below. */
const lowerHeading: Readonly<Record<string, string>> = { H2: 'h3', H3: 'h4', H4: 'h5' };

/** Of all styles only the alignment of text stays: colours and sizes wouldn't follow the reader's theme. */
sanitiser.addHook('uponSanitizeAttribute', (element, data) => {
  if (data.attrName === 'style') {
    const alignment = (element as HTMLElement).style.textAlign;
    data.attrValue = /^(left|right|center|justify|start|end)$/.test(alignment) ? `text-align:${alignment}` : '';
  }
});

/**
 * Rich text from SharePoint as nodes that are safe to show: known elements only, links to the web and to mail only,
 * pictures from the portal's own host only.
 *
 * @param page absolute address of the page that the text stands on; what it links to begins there
 */
export function safeNodesOf(html: string, page: string): DocumentFragment {
  // Without a body said, HTML that begins with a frameset has none, and nothing of it could be shown.
  const nodes = sanitiser.sanitize(`<body>${html}`, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  nodes.querySelectorAll('a').forEach((link) => mendLink(link, page));
  nodes.querySelectorAll('img').forEach((picture) => mendPicture(picture, page));
  nodes.querySelectorAll('h2, h3, h4').forEach(lower);
  return nodes;
}

function mendLink(link: HTMLAnchorElement, page: string): void {
  const address = parsed(link.getAttribute('href'), page);
  if (!address || !linkProtocols.includes(address.protocol)) {
    link.removeAttribute('href');
    return;
  }
  link.href = address.href;
  if (address.protocol !== 'mailto:' && address.origin !== new URL(page).origin) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}

function mendPicture(picture: HTMLImageElement, page: string): void {
  const address = parsed(picture.getAttribute('src'), page);
  if (address?.origin !== new URL(page).origin || !isPicturePath(address.pathname)) {
    picture.remove();
    return;
  }
  picture.src = address.href;
  picture.alt = picture.getAttribute('alt') ?? '';
}

function lower(heading: Element): void {
  const lowered = heading.ownerDocument.createElement(lowerHeading[heading.tagName]);
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
}

function parsed(address: string | null, page: string): URL | undefined {
  try {
    return address === null ? undefined : new URL(address, page);
  } catch {
    return undefined;
  }
}
