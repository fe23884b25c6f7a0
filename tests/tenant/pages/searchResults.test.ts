import { summaryPieces } from '../../../src/tenant/pages/client/search/searchResults';

describe('a search result’s summary', () => {
  it('is text with marked words: what SharePoint escaped becomes text again, never markup', () => {
    expect(summaryPieces('<ddd/> Leg &amp; <c0>lær</c0> &lt;img src=x onerror=alert(1)&gt; &amp;lt;')).toEqual([
      { text: '… Leg & ', isHit: false },
      { text: 'lær', isHit: true },
      { text: ' <img src=x onerror=alert(1)> &lt;', isHit: false },
    ]);
  });
});
