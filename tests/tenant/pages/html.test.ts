/** @jest-environment jsdom */
import { isSafeLink, safeHtml } from '../../../src/tenant/pages/client/html';

describe('HTML of a text web part', () => {
  it('keeps what an editor writes', () => {
    const html = '<h2>Overskrift</h2><p style="text-align: center;">Tekst med <strong>fed</strong> og <a href="/sites/x">link</a></p>'
      + '<ul><li>Et</li></ul><table><tbody><tr><td colspan="2">celle</td></tr></tbody></table>'
      + '<p><span class="fontSizeXLarge">stort</span></p><img src="/a.png" alt="Et billede">';
    expect(safeHtml(html)).toBe(html);
  });

  it.each([
    ['a script', '<script>alert(1)</script>', ''],
    ['an event handler', '<img src="x" onerror="alert(1)">', '<img src="x" alt="">'],
    ['a javascript link', '<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['a javascript link with a line break inside', '<a href="java\nscript:alert(1)">x</a>', '<a>x</a>'],
    ['a data link', '<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a>x</a>'],
    ['a frame', '<iframe src="https://example.org"></iframe>', ''],
    ['an svg with a script', '<svg><script>alert(1)</script></svg>', ''],
    ['MathML that hides markup', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>', ''],
    ['a form', '<form action="https://example.org"><input name="q"></form>', ''],
    ['a style sheet', '<style>*{display:none}</style>x', 'x'],
    ['an element nobody knows', '<blink onclick="x()">hej</blink>', 'hej'],
    ['a style that covers the page', '<p style="position:fixed;inset:0">x</p>', '<p>x</p>'],
    ['an id that shadows the page’s own', '<p id="sp-root">x</p>', '<p>x</p>'],
    ['a comment', '<!-- x --><p>x</p>', '<p>x</p>'],
  ])('loses %s', (_, dangerous, safe) => {
    expect(safeHtml(dangerous)).toBe(safe);
  });

  it('opens a new window without handing this one over', () => {
    expect(safeHtml('<a href="https://example.org" target="_blank">x</a>'))
      .toBe('<a href="https://example.org" target="_blank" rel="noopener noreferrer">x</a>');
  });

  it('is the same when it passes twice', () => {
    const once = safeHtml('<div><p>a<b>b</b><x-y>c</x-y></p><script>1</script></div>');
    expect(safeHtml(once)).toBe(once);
  });

  it('takes relative, web, mail and phone addresses for links, nothing else', () => {
    expect(['/a', 'a/b', '?q=1', '#x', 'https://a.b', 'mailto:a@b.c', 'tel:+4512345678'].every(isSafeLink)).toBe(true);
    expect(['javascript:1', 'JaVaScRiPt:1', ' javascript:1', 'vbscript:x', 'data:text/html,x', 'file:///etc/passwd'].some(isSafeLink)).toBe(false);
  });
});
