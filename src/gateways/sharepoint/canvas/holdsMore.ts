import { safeLink } from '../../../domain/inspiration/writing/safeLink';

/** Elements that the vocabulary has, or that show nothing by themselves. */
const plain = /^(p|br|strong|b|em|i|a|ul|ol|li|div|span|wbr|font|label|abbr|time)$/;
/** What no reader sees: it is left out without a word. */
const unseen = /^(script|style|template|noscript|meta|link|base|title|head)$/;
/** Classes by which SharePoint's editor colours, enlarges and moves text. */
const lookClass = /(^|\s)(font(Color|Size)|highlightColor|backgroundColor|textAlign|text-(center|right|justify))/i;
const plainStyle =
  /^(line-height|white-space|overflow-wrap|word-break|word-wrap|margin-(top|bottom)|font-family|text-indent|-[\w-]+)$/;
const noValue = /^(inherit|initial|unset|normal|start|left|auto|0(px|pt|em|rem|%)?|transparent)$/;
/** Addresses that nothing is lost with. */
const harmful = /^(javascript|data|vbscript|blob|file|about|view-source):/i;

/** True where the vocabulary has no word for something of it that a reader sees. */
export function holdsMore(node: Node): boolean {
  if (!(node.nodeType === 1)) {
    return false;
  }
  const element = node as Element;
  const name = element.localName;
  return !unseen.test(name)
    && (!plain.test(name) || looksDifferent(element) || leadsElsewhere(element) || isNumberedOtherwise(element)
      || [...element.childNodes].some(holdsMore));
}

function looksDifferent(element: Element): boolean {
  const styles = (element.getAttribute('style') ?? '').toLowerCase().split(';')
    .map((style) => style.split(':').map((part) => part.trim()));
  return lookClass.test(element.getAttribute('class') ?? '')
    || element.getAttribute('dir') === 'rtl'
    || element.hasAttribute('color') || element.hasAttribute('size')
    || styles.some(([property, value]) => value !== undefined && !plainStyle.test(property) && !noValue.test(value));
}

/** A link that works in SharePoint and that the vocabulary doesn't allow, such as one to a place on the same page. */
function leadsElsewhere(element: Element): boolean {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  const bare = [...(href ?? '')].filter((character) => character > ' ').join('');
  return bare !== '' && !harmful.test(bare) && safeLink(bare) === undefined;
}

/** Letters for numbers, or a list that begins elsewhere than at 1. The steps' own list is numbered by us. */
function isNumberedOtherwise(element: Element): boolean {
  const isOtherThanOne = (name: string): boolean => !/^1?$/.test(element.getAttribute(name) ?? '');
  return element.localName === 'ol'
    ? element.hasAttribute('reversed') || isOtherThanOne('type') || isOtherThanOne('start')
    : element.localName === 'li' && element.hasAttribute('value');
}
