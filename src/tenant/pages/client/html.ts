/** Elements SharePoint's text web part writes; everything else is unwrapped to its text. */
const ELEMENTS = new Set([
  'A', 'B', 'BLOCKQUOTE', 'BR', 'CODE', 'COL', 'COLGROUP', 'DIV', 'EM', 'FIGCAPTION', 'FIGURE', 'H1', 'H2', 'H3', 'H4', 'H5',
  'H6', 'HR', 'I', 'IMG', 'LI', 'OL', 'P', 'PRE', 'S', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TABLE', 'TBODY', 'TD', 'TH',
  'THEAD', 'TR', 'U', 'UL',
]);

/** Elements whose content is code or foreign, and goes with them. */
const DROPPED = new Set([
  'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'FRAME', 'FRAMESET', 'OBJECT', 'EMBED', 'APPLET', 'SVG', 'MATH', 'FORM',
  'INPUT', 'BUTTON', 'SELECT', 'TEXTAREA', 'LINK', 'META', 'BASE', 'TITLE', 'HEAD',
]);

const ATTRIBUTES: Record<string, readonly string[]> = {
  '*': ['title', 'lang', 'dir'],
  A: ['href', 'target', 'rel', 'aria-label'],
  IMG: ['src', 'alt', 'width', 'height', 'loading'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan', 'scope'],
  OL: ['start', 'type'],
  COL: ['span'],
};

/** The classes of SharePoint's rich text (fontSizeXLarge, highlightColorYellow, …) and nothing else. */
const TEXT_CLASS = /^(fontSize|fontColor|highlightColor|ms-rte|tableStyle|canvasRteResponsiveTable|noSpacing)/;

/** The few styles SharePoint's editor writes inline. */
const STYLES: Record<string, RegExp> = {
  'text-align': /^(left|right|center|justify)$/,
  'margin-left': /^\d{1,3}px$/,
};

/** Whether an address may stand in a link or picture: relative, http(s), mailto or tel. */
export function isSafeLink(url: string): boolean {
  const stripped = stripInvisible(url);
  return !/^[a-z][a-z0-9+.-]*:/i.test(stripped) || /^(https?|mailto|tel):/i.test(stripped);
}

/** Without control characters and spaces, which browsers skip when they look for a scheme ("java\nscript:"). */
function stripInvisible(url: string): string {
  return Array.from(url).filter((character) => character > ' ' && character !== '\u00a0').join('');
}

/**
 * HTML that carries no code: parsed by the browser itself in an inert document and copied element by
 * element along an allow-list, never rewritten as text. The page's CSP stands behind it.
 */
export function safeHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const clean = document.implementation.createHTMLDocument('');
  copyChildren(parsed.body, clean.body, clean);
  return clean.body.innerHTML;
}

/** What a person reads of HTML, with its line breaks. */
export function textOfHtml(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

/** HTML that shows a text as it is. */
export function htmlOfText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function copyChildren(from: Node, to: Node, target: Document): void {
  from.childNodes.forEach((node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      to.appendChild(target.createTextNode(node.nodeValue ?? ''));
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      copyElement(node as Element, to, target);
    }
  });
}

function copyElement(element: Element, to: Node, target: Document): void {
  const name = element.nodeName.toUpperCase();
  if (DROPPED.has(name) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') {
    return;
  }
  if (!ELEMENTS.has(name)) {
    copyChildren(element, to, target);
    return;
  }
  const copy = target.createElement(name);
  copyAttributes(element, copy, name);
  copyChildren(element, copy, target);
  to.appendChild(copy);
}

function copyAttributes(from: Element, to: HTMLElement, name: string): void {
  for (const attribute of [...(ATTRIBUTES['*'] ?? []), ...(ATTRIBUTES[name] ?? [])]) {
    const value = from.getAttribute(attribute);
    if (value !== null && (!/^(href|src)$/.test(attribute) || isSafeLink(value))) {
      to.setAttribute(attribute, value);
    }
  }
  if (name === 'IMG' && !to.hasAttribute('alt')) {
    to.setAttribute('alt', '');
  }
  const classes = Array.from(from.classList).filter((one) => TEXT_CLASS.test(one));
  if (classes.length > 0) {
    to.className = classes.join(' ');
  }
  if (from instanceof HTMLElement) {
    copyStyles(from, to);
  }
  if (to.getAttribute('target') === '_blank') {
    to.setAttribute('rel', 'noopener noreferrer');
  }
}

function copyStyles(from: HTMLElement, to: HTMLElement): void {
  for (const [property, allowed] of Object.entries(STYLES)) {
    const value = from.style.getPropertyValue(property);
    if (allowed.test(value)) {
      to.style.setProperty(property, value);
    }
  }
}
