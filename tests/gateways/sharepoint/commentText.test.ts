import { commentTextOf, says } from '../../../src/gateways/sharepoint/inspiration/commentText';
import { readRow } from '../../../src/gateways/sharepoint/rowReader';

const comment = (text: string, mentions: object[] = []) => readRow({ text, mentions });

describe('the text of a comment', () => {
  it('is plain, as it was written', () => {
    expect(commentTextOf(comment('&lt;b&gt; &amp; &quot;æøå&quot; &#39;&#xe6;&#39; 1 &amp;lt; 2'))).toBe('<b> & "æøå" \'æ\' 1 &lt; 2');
    expect(commentTextOf(comment('Ærter & bær &ukendt; &#xFFFFFFF;'))).toBe('Ærter & bær &ukendt; &#xFFFFFFF;');
  });

  it('names those who are mentioned', () => {
    expect(commentTextOf(comment('Hej @mention&#123;0&#125; og @mention{1}', [{ name: 'Anders' }]))).toBe('Hej @Anders og @mention{1}');
  });

  it('is known again, whether SharePoint wrote it with character references or not', () => {
    const sent = 'Brug <b> & æbler.\nSkriv &lt;';
    expect(says(comment(sent), sent)).toBe(true);
    expect(says(comment('Brug &lt;b&gt; &amp; &#230;bler. \r\nSkriv &amp;lt;'), sent)).toBe(true);
    expect(says(comment('Brug <b> & æbler.'), sent)).toBe(false);
  });
});
