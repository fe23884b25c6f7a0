import fc from 'fast-check';
import { hrefsIn, plainTextOf } from '../../../../src/domain/inspiration/writing/plainText';

describe('what rich text says', () => {
  test.each([
    ['', ''],
    ['<p></p><p> </p>', ''],
    ['<p>Vi går <strong>ud</strong> i <em>sneen</em>.</p>', 'Vi går ud i sneen.'],
    ['<p>En</p><p>To<br>Tre</p>', 'En\nTo\nTre'],
    ['<p>Tag med:</p><ul><li>en <a href="/x">tablet</a></li><li>et stativ</li></ul>', 'Tag med:\nen tablet\net stativ'],
    ['<p>Is &amp; sne&nbsp;&lt;3 &#230;&#xF8;&aring; &ukendt;</p>', 'Is & sne <3 æøå &ukendt;'],
    ['Uden afsnit', 'Uden afsnit'],
  ])('%s', (html, text) => {
    expect(plainTextOf(html)).toBe(text);
  });

  it('is what was written, whatever was written', () => {
    const written = fc.array(fc.string().map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== ''));
    fc.assert(
      fc.property(written, (lines) => {
        const html = lines.map((line) => `<p>${line.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`).join('');
        expect(plainTextOf(html)).toBe(lines.join('\n'));
      })
    );
  });

  it('leads where its links do', () => {
    expect(hrefsIn('<p><a href="https://emu.dk/?a=1&amp;b=2">x</a> <a class="y" href=\'/sites/a\'>z</a><a>ingen</a></p>'))
      .toEqual(['https://emu.dk/?a=1&b=2', '/sites/a']);
  });
});
