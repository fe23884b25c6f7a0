import fc from 'fast-check';

/** HTML as SharePoint's editor, Word, and people make it. */
const editorsHtml = fc.array(
  fc.constantFrom(
    '<h2>Sådan gør I</h2>', '<h2 class="headingSpacingAbove">Trin for trin:</h2>', '<h3>Bagefter</h3>', '<h2>Kilder</h2>',
    '<h2>Det skal I bruge</h2>', '<h2>Et godt råd</h2>', '<h2><strong>Det så vi hos børnene</strong></h2>',
    '<p>Løst afsnit&nbsp;et</p>', '<p class="noSpacingAbove spacingBelow" data-text-type="noSpacing">To <strong>fede</strong> ord</p>',
    '<p><span class="fontColorRed">Rødt</span></p>', '<p style="text-align:center">Midt</p>', '<p>&nbsp;</p>', '<hr>',
    '<ol><li>Første</li><li>Anden<ul><li>under</li></ul></li></ol>', '<ol start="3"><li>Tredje</li></ol>',
    '<ol><li><p>To</p><p>afsnit</p></li><li><mark class="highlightColorYellow">gul</mark></li></ol>',
    '<ul><li>Punkt</li></ul>', '<blockquote><p>Citat</p></blockquote>', '<pre><code>kode</code></pre>',
    '<div class="canvasRteResponsiveTable"><table><tbody><tr><td>Celle</td></tr></tbody></table></div>',
    '<p><a data-cke-saved-href="https://emu.dk" href="https://emu.dk" target="_blank" data-interception="off">EMU</a></p>',
    '<p><a href="#afsnit">Anker</a></p>', '<p>Linje<br>skift</p>', '<figure><img src="/sites/x/a.png" alt="Net"></figure>',
    'bart', '<div><p>i</p><ol><li>div</li></ol></div>', '<p>åben', '</div></div>', '<!-- skjult -->'
  ),
  { maxLength: 6 }
).map((pieces) => pieces.join(''));

const webPart = (id: string, data: object): object => ({ controlType: 3, webPartId: id, webPartData: { id, ...data } });

const control = fc.oneof(
  { weight: 4, arbitrary: editorsHtml.map((innerHTML) => ({ controlType: 4, innerHTML })) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('', 'Bamse på tur'), fc.constantFrom('/sites/x/a.jpg', 'https://elsewhere.example/a.jpg')).map(
    ([captionText, imageSource]) => webPart('d1d91016-032f-456d-98a4-721247c305e8', {
      title: 'Billede', properties: { altText: 'Et net', imgWidth: 300 },
      serverProcessedContent: { imageSources: { imageSource }, searchablePlainTexts: { captionText } },
    })
  ) },
  { weight: 1, arbitrary: fc.constantFrom('https://vimeo.com/76979871', '<iframe src="https://evil.example/"></iframe>').map(
    (embedCode) => webPart('490d7c76-1824-45b2-9de3-676421c997fa', { title: 'Embed', properties: { embedCode } })
  ) },
  { weight: 1, arbitrary: fc.constantFrom('facts', 'responses').map((shows) =>
    webPart('c8e1f04b-7a26-4d93-95be-1f60a2d8e73c', { title: 'Fakta', properties: { shows } })) },
  { weight: 2, arbitrary: fc.integer().map((zoom) => webPart('e377ea37-9047-43b9-8cdb-a761be2f8e09', { title: 'Kort', properties: { zoom } })) },
  { weight: 1, arbitrary: fc.constantFrom(
    { controlType: 0 }, { controlType: 14, webPartData: { properties: { zoneBackground: {} } } }, { controlType: 99, a: 1 },
    { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } }
  ) }
);

const placed = fc.record({
  control,
  id: fc.uuid(),
  position: fc.record({
    zoneIndex: fc.integer({ min: 1, max: 4 }), sectionIndex: fc.integer({ min: 1, max: 3 }),
    controlIndex: fc.integer({ min: 1, max: 9 }), sectionFactor: fc.constantFrom(12, 8, 6, 4, 0),
    layoutIndex: fc.constantFrom(1, 1, 1, 1, 2),
  }),
  zoneGroupMetadata: fc.constantFrom(undefined, undefined, undefined, { type: 0 }, { type: 1, displayName: 'Fold ud' }),
}).map(({ control: one, ...rest }) => ({ ...one, ...rest }));

/** The controls of a page that somebody has made in SharePoint's editor, with whatever in whatever columns. */
export const anyControls: fc.Arbitrary<readonly Readonly<Record<string, unknown>>[]> = fc.array(placed, { maxLength: 10 });

/** What is no page at all, or one of which nothing is as it should be. */
export const anyJunk: fc.Arbitrary<string> = fc.oneof(
  fc.string(), fc.json(), fc.array(fc.oneof(fc.anything(), placed), { maxLength: 5 }).map((found) => JSON.stringify(found) ?? '')
);
