import fc from 'fast-check';
import { blocksOf } from '../../../src/gateways/sharepoint/inspiration/canvasBlocks';

const origin = 'https://kommune.example';
const pictureWebPart = 'd1d91016-032f-456d-98a4-721247c305e8';
const embedWebPart = '490d7c76-1824-45b2-9de3-676421c997fa';
const factsWebPart = 'C8E1F04B-7A26-4D93-95BE-1F60A2D8E73C';

interface Place {
  zoneIndex: number;
  sectionIndex: number;
  controlIndex: number;
  layoutIndex?: number;
  isLayoutReflowOnTop?: boolean;
}

const text = (html: string, position?: Place): object => ({ controlType: 4, innerHTML: html, position });
const webPart = (id: string, data: object, position?: Place): object => ({ controlType: 3, webPartId: id, webPartData: { id, ...data }, position });
const picture = (imageSource: string, altText: string, captionText = ''): object =>
  webPart(pictureWebPart, {
    title: 'Billede',
    properties: { altText },
    serverProcessedContent: { imageSources: { imageSource }, searchablePlainTexts: { captionText } }
  });
const blocks = (...controls: object[]) => blocksOf(JSON.stringify(controls), origin);
const htmlOf = (found: ReturnType<typeof blocksOf>): string[] => found.flatMap((block) => (block.kind === 'text' ? [block.html] : []));

describe('what stands on a page', () => {
  it('is read as people read: section by section, column by column, from above, and what stands beside it last', () => {
    const place = (zoneIndex: number, sectionIndex: number, controlIndex: number): Place => ({ zoneIndex, sectionIndex, controlIndex });
    const found = blocks(
      text('beside', { ...place(1, 1, 1), layoutIndex: 2 }),
      text('2.2.1', place(2, 2, 1)),
      text('2.1.2', place(2, 1, 2)),
      text('10.1.1', place(10, 1, 1)),
      text('1.1.1', place(1, 1, 1)),
      text('2.1.1', place(2, 1, 1)),
      text('first', { ...place(1, 1, 1), layoutIndex: 2, isLayoutReflowOnTop: true })
    );
    expect(htmlOf(found)).toEqual(['first', '1.1.1', '2.1.1', '2.1.2', '2.2.1', '10.1.1', 'beside']);
  });

  it('has pictures with their alternative text and caption', () => {
    expect(blocks(picture('/sites/a/bamse.png', 'En bamse', 'Bamse på tur'))).toEqual([
      { kind: 'picture', url: '/sites/a/bamse.png', alt: 'En bamse', caption: 'Bamse på tur' }
    ]);
  });

  it('names a picture from another host instead of fetching it', () => {
    expect(blocks(picture('https://elsewhere.example/x.png', 'Et billede'))).toEqual([{ kind: 'other', title: 'Et billede' }]);
  });

  it.each([
    ['a foreign host, written as a path of ours', `${origin}//elsewhere.example/x.png`],
    ['one written with a dot', '/.//elsewhere.example/x.png'],
    ['one written with a backslash', '/\\elsewhere.example/x.png'],
    ['signing out', '/_layouts/15/SignOut.aspx'],
    ['signing out, disguised', '/sites/a/%5Flayouts/15/%53ignOut.aspx?x=.png'],
    ['signing out, with more behind', '/_layouts/15/SignOut.aspx/x.png'],
    ['signing out, with the preview behind', '/_layouts/15/SignOut.aspx/_layouts/15/getpreview.ashx?path=x'],
    ['signing out, with backslashes', '/sites/a/_layouts%5c15%5cSignOut.aspx'],
    ['a question that costs', '/sites/a/_api/search/query?querytext=%27*%27'],
    ['what has a broken character', '/sites/a/%E0%A4%A.png'],
  ])('fetches no picture that is %s', (_what, address) => {
    expect(blocks(picture(address, 'Et billede'))).toEqual([{ kind: 'other', title: 'Et billede' }]);
  });

  it('fetches the previews that SharePoint makes', () => {
    const preview = '/_layouts/15/getpreview.ashx?path=%2Fsites%2Fa%2Fnet.png';
    expect(blocks(picture(preview, 'Et net'))).toEqual([{ kind: 'picture', url: preview, alt: 'Et net' }]);
  });

  it.each([
    ['an address', 'https://youtu.be/dQw4w9WgXcQ'],
    ['the frame that YouTube gives', '<iframe width="560" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=a&amp;start=3" title="x"></iframe>'],
  ])('has a film that was embedded by %s, without what follows the viewer', (_what, embedCode) => {
    expect(blocks(webPart(embedWebPart, { title: 'Embed', properties: { embedCode } }))).toEqual([{
      kind: 'film', host: 'youTube',
      page: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'
    }]);
  });

  it('names what is embedded from any other host', () => {
    const embedCode = '<iframe src="https://elsewhere.example/embed/dQw4w9WgXcQ"></iframe>';
    expect(blocks(webPart(embedWebPart, { title: 'Film', properties: { embedCode } }))).toEqual([{ kind: 'other', title: 'Film' }]);
  });

  it('names what only the page itself can show', () => {
    expect(blocks(webPart('275c0095-a77e-4f6d-a2a0-6a7626911518', { title: 'Film' }))).toEqual([{ kind: 'other', title: 'Film' }]);
  });

  it('leaves out the portal’s own parts, empty text and columns, and the settings of the page', () => {
    const found = blocks(
      webPart(factsWebPart, { title: 'Fakta om ideen' }),
      text('<p>&nbsp;</p><p></p>'),
      { controlType: 0, position: { zoneIndex: 1, sectionIndex: 2, controlIndex: 0 } },
      { controlType: 0, pageSettingsSlice: { isDefaultDescription: false } }
    );
    expect(found).toEqual([]);
  });

  it('is nothing on a page that was never written, and something unknown where it cannot be understood', () => {
    expect([undefined, '', ' ', '[]'].map((canvas) => blocksOf(canvas, origin))).toEqual([[], [], [], []]);
    expect(blocksOf('<div>an old page</div>', origin)).toEqual([{ kind: 'other', title: '' }]);
  });
});

const member = fc.oneof(fc.anything(), fc.string(), fc.constant('https://elsewhere.example/a.png'), fc.constant('/a.png'));
const control = fc.record(
  {
    controlType: fc.oneof(fc.constantFrom(0, 1, 3, 4, 14), fc.anything()),
    innerHTML: member,
    position: fc.oneof(fc.anything(), fc.record({ zoneIndex: member, sectionIndex: member, controlIndex: member }, { requiredKeys: [] })),
    webPartId: fc.oneof(fc.constantFrom(pictureWebPart, factsWebPart), member),
    webPartData: fc.oneof(
      fc.anything(),
      fc.record({
        id: member, title: member, properties: fc.oneof(fc.anything(), fc.record({ altText: member, imageSource: member })),
        serverProcessedContent: fc.oneof(fc.anything(), fc.record({ imageSources: fc.oneof(fc.anything(), fc.record({ imageSource: member })), searchablePlainTexts: member }))
      }, { requiredKeys: [] })
    )
  },
  { requiredKeys: [] }
);

describe('a page that somebody wrote by hand', () => {
  it('never breaks the reading, keeps every text, and shows no picture from elsewhere', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(control, fc.anything()), { maxLength: 8 }), (controls) => {
        const canvas = JSON.stringify(controls) ?? '';
        const found = blocksOf(canvas, origin);
        const kept = JSON.parse(canvas || '[]') as ({ controlType?: unknown; innerHTML?: unknown } | null)[];
        const texts = kept.flatMap((one) => (one?.controlType === 4 && typeof one.innerHTML === 'string' ? [one.innerHTML] : []));
        const visible = texts.filter((html) => /[^\s\u200b]/.test(html.replace(/<[^>]*>|&nbsp;|&#160;/gi, '')));
        expect(htmlOf(found)).toEqual(expect.arrayContaining(visible));
        found.forEach((block) => block.kind === 'picture' && expect(new URL(block.url, origin).origin).toBe(origin));
      }),
      { numRuns: 500 }
    );
  });
});
