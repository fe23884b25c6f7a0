import sanitizeHtml from 'sanitize-html';

/**
 * What SharePoint keeps of a text web part: formatting, lists, tables, links, pictures by address. Everything
 * that could run is taken out, with its content.
 */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'code',
    'strong',
    'b',
    'em',
    'i',
    'u',
    's',
    'strike',
    'sub',
    'sup',
    'mark',
    'small',
    'span',
    'div',
    'a',
    'ul',
    'ol',
    'li',
    'table',
    'caption',
    'colgroup',
    'col',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'th',
    'td',
    'figure',
    'figcaption',
    'img',
  ],
  disallowedTagsMode: 'discard',
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'iframe',
    'object',
    'embed',
    'template',
    'svg',
    'math',
    'title',
  ],
  allowedAttributes: {
    '*': ['class', 'style', 'id', 'title', 'lang', 'dir', 'role', 'aria-label', 'aria-hidden', 'data-*'],
    a: ['href', 'target', 'rel', 'name'],
    img: ['src', 'alt', 'width', 'height'],
    col: ['span', 'width'],
    td: ['colspan', 'rowspan', 'headers', 'width'],
    th: ['colspan', 'rowspan', 'scope', 'headers', 'width'],
    ol: ['start', 'type', 'reversed'],
    li: ['value'],
    table: ['summary'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'onenote', 'ms-word', 'ms-excel', 'ms-powerpoint'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  allowedStyles: {
    '*': {
      color: [/^[#\w(),.%\s-]+$/],
      'background-color': [/^(?!.*url)[#\w(),.%\s-]+$/i],
      'text-align': [/^(left|right|center|justify|start|end)$/],
      'font-size': [/^\d+(\.\d+)?(px|pt|em|rem|%)$/],
      'font-weight': [/^(bold|bolder|lighter|normal|\d00)$/],
      'font-style': [/^(italic|normal)$/],
      'text-decoration': [/^[\w\s-]+$/],
      'margin-left': [/^\d+(\.\d+)?(px|em|rem|%)$/],
      width: [/^\d+(\.\d+)?(px|em|rem|%)$/],
      height: [/^\d+(\.\d+)?(px|em|rem|%)$/],
      'vertical-align': [/^[\w-]+$/],
      'list-style-type': [/^[\w-]+$/],
    },
  },
  transformTags: {
    // A page opened in a new tab must not get hold of this one.
    a: (tagName, attribs) => ({
      tagName,
      attribs: attribs.target === '_blank' ? { ...attribs, rel: 'noopener noreferrer' } : attribs,
    }),
  },
};

/** HTML that is safe to show, from HTML that anybody may have written. */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, allowed);
}

/** The text of HTML, with spaces where elements end. */
export function textOfHtml(html: string): string {
  const spaced = html.replace(/<(\/(p|div|li|h\d|td|th|tr|figcaption|blockquote)|br\b[^>]*)>/gi, ' $&');
  return sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
