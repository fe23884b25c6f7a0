/** @jest-environment jsdom */
import { htmlPayloads } from '../../builders/payloads';
import { safeNodesOf } from '../../../src/ui/inspiration/reading/safeHtml';

const page = 'https://herning.example/sites/x/SitePages/bee-bot.aspx';

function safe(html: string): HTMLElement {
  const host = document.createElement('div');
  host.append(safeNodesOf(html, page));
  return host;
}

describe('rich text from a page', () => {
  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)">a</p>'],
    ['a handler on a picture that fails', '<img src="x" onerror="alert(1)">'],
    ['a link that runs script', '<a href="javascript:alert(1)">a</a>'],
    ['one hidden by a tab', '<a href="java\tscript:alert(1)">a</a>'],
    ['a link to data', '<a href="data:text/html,<script>alert(1)</script>">a</a>'],
    ['a drawing with script', '<svg><script>alert(1)</script></svg>'],
    ['mathematics around a style', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>'],
    ['a form', '<form action="https://evil.example"><input name="password"><button>a</button></form>'],
    ['a frame', '<iframe src="https://evil.example"></iframe><object data="x"></object><embed src="x">'],
    ['a style sheet', '<style>*{background:url(https://evil.example)}</style><link rel="stylesheet" href="https://evil.example">'],
    ['a style that fetches', '<p style="background:url(https://evil.example);text-align:center">a</p>'],
    ['a picture from elsewhere', '<img src="https://evil.example/pixel.png" srcset="https://evil.example/pixel2.png 2x">'],
    ['a picture that signs the reader out', '<img src="/_layouts/15/SignOut.aspx" alt="evil">'],
    ['a base', '<base href="https://evil.example"><meta http-equiv="refresh" content="0;https://evil.example">'],
    ['a clobbering name', '<img name="body" id="body" src="/a.png"><a id="location" href="/">a</a>'],
  ])('shows nothing of %s', (_what, html) => {
    const { innerHTML } = safe(html);
    expect(innerHTML).not.toMatch(/script|onerror|onclick|evil|data:|<(iframe|object|embed|form|input|style|svg|math|base|meta|link)/i);
    expect(innerHTML).not.toMatch(/ (id|name|srcset|class)=/);
  });

  it.each(htmlPayloads.map(({ name, value }) => [name, value]))('runs and fetches nothing of %s', (_name, html) => {
    const host = safe(html);
    const attributes = [...host.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`));
    expect(attributes.filter((one) => /^(on|id|name|class|srcset|data-|xlink|ping|background)/.test(one))).toEqual([]);
    expect(attributes.filter((one) => /^style=(?!text-align:\w+$|$)/.test(one))).toEqual([]);
    expect(attributes.filter((one) => /^href=(?!https?:|mailto:)/.test(one))).toEqual([]);
    expect(attributes.filter((one) => /^src=(?!https:\/\/herning\.example\/)/.test(one))).toEqual([]);
    expect(host.querySelector('script, style, iframe, object, embed, form, input, button, svg, math, template, base, meta, link')).toBeNull();
  });

  it('keeps what an author formats: headings a step down, lists with their numbers, tables, alignment', () => {
    const nodes = safe('<h2>A</h2><h3>B</h3><ol start="3"><li><strong>C</strong></li></ol><p style="text-align:center;color:red">D</p><table><tbody><tr><td colspan="2">E</td></tr></tbody></table>');
    expect(nodes.innerHTML.replace(/\s/g, '')).toBe(
      '<h3>A</h3><h4>B</h4><olstart="3"><li><strong>C</strong></li></ol><pstyle="text-align:center">D</p><table><tbody><tr><tdcolspan="2">E</td></tr></tbody></table>'
    );
  });

  it('opens other hosts in a tab of their own, and follows the portal’s own links in place', () => {
    const nodes = safe('<a href="https://emu.dk/a">a</a><a href="/sites/x/b">b</a><a href="mailto:c@herning.example">c</a><a href="d.aspx">d</a>');
    const [other, own, mail, near] = [...nodes.querySelectorAll('a')];
    expect([other.target, other.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect([own.target, own.href]).toEqual(['', 'https://herning.example/sites/x/b']);
    expect([mail.target, mail.getAttribute('href')]).toEqual(['', 'mailto:c@herning.example']);
    expect(near.href).toBe('https://herning.example/sites/x/SitePages/d.aspx');
  });

  it('shows pictures of the portal’s own host, with a text even if it is empty', () => {
    const picture = safe('<img src="/sites/x/SiteAssets/net.png">').querySelector('img');
    expect(picture?.src).toBe('https://herning.example/sites/x/SiteAssets/net.png');
    expect(picture?.getAttribute('alt')).toBe('');
  });
});
