import fc from 'fast-check';
import { commentHtmlOf, commentTextOf, says } from '../../../src/gateways/sharepoint/inspiration/commentText';
import { readRow } from '../../../src/gateways/sharepoint/rowReader';

const comment = (text: string, mentions: object[] = []) => readRow({ text, mentions });

describe('the text of a comment', () => {
  it('is plain, as it was written', () => {
    expect(commentTextOf(comment('&lt;b&gt; &amp; &quot;æøå&quot; &#39;&#xe6;&#39; 1 &amp;lt; 2'))).toBe('<b> & "æøå" \'æ\' 1 &lt; 2');
    expect(commentTextOf(comment('Ærter & bær &ukendt; &#xFFFFFFF;'))).toBe('Ærter & bær &ukendt; &#xFFFFFFF;');
  });

  it('names those who are mentioned', () => {
    expect(commentTextOf(comment('Hej @mention&#123;0&#125; og @mention{1}', [{ name: 'Anders' }]))).toBe('Hej @Anders og @mention{1}');
    expect(commentTextOf(comment('Hej <a data-sp-mention-user-id="a@b.example" href="mailto&#58;a@b.example">Anders</a>!'))).toBe('Hej Anders!');
  });

  it('is the same after it was sent as HTML, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', ';', 'l', 't', '#', '6', '0', 'b', '/', ' ', '"', 'æ', '{') }), (text) => {
        expect(commentTextOf(comment(commentHtmlOf(text)))).toBe(text);
        expect(says(comment(commentHtmlOf(text)), text)).toBe(true);
      })
    );
  });

  it('is known again, whichever characters SharePoint wrote in another way', () => {
    const sent = 'Brug <b> & æbler: nu.\nSkriv &lt;';
    expect(says(comment(commentHtmlOf(sent)), sent)).toBe(true);
    expect(says(comment('Brug &lt;b&gt; &amp; &#230;bler&#58; nu. <br>Skriv &amp;lt;'), sent)).toBe(true);
    expect(says(comment('Brug <b> & æbler.'), sent)).toBe(false);
  });
});
