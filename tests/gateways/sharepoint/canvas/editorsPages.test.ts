/** @jest-environment jsdom */
import { stepsOf } from '../../../../src/domain/inspiration/writing/idea';
import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import { canvasToJson } from '../../../../src/gateways/sharepoint/canvas/canvasForms';
import { ideaCanvas } from '../../../../src/gateways/sharepoint/canvas/ideaCanvas';
import { readIdea } from '../../../../src/gateways/sharepoint/canvas/readIdea';

const origin = 'https://herning.sharepoint.com';
const about = { title: 'Bamse på besøg', facts: { themes: [], settings: [] } };
const pictureWebPart = 'd1d91016-032f-456d-98a4-721247c305e8';

interface Place { zone?: number; column?: number; layoutIndex?: number; zoneGroupMetadata?: object }

let controlIndex = 0;
const placed = (control: object, { zone = 2, column = 1, layoutIndex = 1, zoneGroupMetadata }: Place = {}): object => ({
  ...control, ...(zoneGroupMetadata && { zoneGroupMetadata }), id: `id-${(controlIndex += 1)}`,
  position: { zoneIndex: zone, sectionIndex: column, controlIndex, sectionFactor: 12, layoutIndex },
});
const text = (innerHTML: string, place?: Place): object => placed({ controlType: 4, innerHTML }, place);
const webPart = (webPartId: string, data: object, place?: Place): object =>
  placed({ controlType: 3, webPartId, webPartData: { id: webPartId, ...data } }, place);
const picture = (altText: string, more: object = {}, place?: Place): object => webPart(pictureWebPart, {
  title: 'Billede', properties: { altText, ...more }, serverProcessedContent: { imageSources: { imageSource: '/sites/x/net.jpg' } },
}, place);
const map = (place?: Place): object => webPart('e377ea37-9047-43b9-8cdb-a761be2f8e09', { title: 'Kort', properties: { zoom: 3 } }, place);
const intro = text('<p>Vores bamse tager med hjem.</p>', { zone: 1 });

function opened(...controls: object[]): Idea {
  const idea = readIdea(JSON.stringify(controls), about, origin)?.idea;
  if (!idea) throw new Error('no canvas');
  return idea;
}

const stepTexts = (idea: Idea): string[] => stepsOf(idea).map((step) => step.text);
const kept = (idea: Idea): string[] => [...idea.body, ...idea.ending].flatMap((part) => (part.kind === 'kept' ? [part.title] : []));

describe('a page that was changed in SharePoint’s editor', () => {
  it('has a step for each new item of the list', () => {
    expect(stepTexts(opened(intro, text('<h2>Sådan gør I</h2><ol><li>Et</li><li>To</li><li>Tre</li></ol>'))))
      .toEqual(['<p>Et</p>', '<p>To</p>', '<p>Tre</p>']);
  });

  it('has a step for a new text that was put below the others', () => {
    const idea = opened(intro, text('<h2>Sådan gør I</h2><ol><li>Et</li></ol>'), text('<p>To</p><p>og mere</p>'));
    expect(stepTexts(idea)).toEqual(['<p>Et</p>', '<p>To</p><p>og mere</p>']);
  });

  it('goes on with the step above for a loose paragraph or bullets below the list', () => {
    expect(stepTexts(opened(intro, text('<h2>Sådan gør I</h2><ol><li>Et</li></ol><p>Husk net.</p><ul><li>store</li></ul>'))))
      .toEqual(['<p>Et</p><p>Husk net.</p><ul><li>store</li></ul>']);
  });

  it('keeps formats that an author has too, however SharePoint writes them', () => {
    const idea = opened(intro, text('<h2>Sådan gør I</h2><ol><li class="x"><span>Se&nbsp;<b>her</b> </span><a data-cke-saved-href="https://emu.dk" href="https://emu.dk" target="_blank" data-interception="off"><i>EMU</i></a>\u200b<br></li></ol>'));
    expect(stepTexts(idea)).toEqual(['<p>Se <strong>her</strong> <a href="https://emu.dk"><em>EMU</em></a></p>']);
    expect(kept(idea)).toEqual([]);
  });

  it('knows the parts of an idea by other words and on other levels of headings', () => {
    const idea = opened(intro, text('<h3>I skal bruge:</h3><ul><li>Bamse</li></ul><h2>Fremgangsmåde</h2><ol><li>Et</li></ol><h2>Tip</h2><p>Rolig.</p><h4>Det så vi</h4><p>Glæde.</p>', { zone: 1 }));
    expect(idea).toMatchObject({ materials: '<ul><li>Bamse</li></ul>', tip: '<p>Rolig.</p>', observation: '<p>Glæde.</p>' });
    expect(stepTexts(idea)).toEqual(['<p>Et</p>']);
  });

  it('has a picture with the step that it was moved below', () => {
    const idea = opened(intro, text('<h2>Sådan gør I</h2><ol><li>Et</li></ol>'), text('<ol start="2"><li>To</li></ol>'), picture('Et net'));
    expect(stepsOf(idea).map((step) => step.picture?.alt)).toEqual([undefined, 'Et net']);
  });

  it.each([
    ['a table', '<table><tbody><tr><td>Uge</td></tr></tbody></table>'],
    ['a colour', '<p><span class="fontColorRed">Uge</span></p>'],
    ['a size', '<p><span style="font-size:32px">Uge</span></p>'],
    ['a heading', '<h3>Uge</h3>'],
    ['a quotation', '<blockquote>Uge</blockquote>'],
    ['code', '<pre><code>Uge</code></pre>'],
    ['a picture in the text', '<p>Uge<img src="/sites/x/net.png" alt=""></p>'],
    ['underlining', '<p><u>Uge</u></p>'],
    ['text in the middle', '<p style="text-align:center;">Uge</p>'],
    ['a link to a place on the page', '<p><a href="#sted">Uge</a></p>'],
  ])('keeps %s as it is, between the steps where it stood', (_what, html) => {
    const idea = opened(intro, text(`<h2>Sådan gør I</h2><ol><li>Et</li></ol>${html}<ol start="2"><li>To</li></ol>`));
    expect(idea.body.map(({ kind }) => kind)).toEqual(['step', 'kept', 'step']);
    expect(kept(idea)).toEqual(['Uge']);
    const saved = ideaCanvas(idea, origin).map(({ innerHTML }) => innerHTML).filter(Boolean);
    expect(saved.slice(1)).toEqual(['<h2>Sådan gør I</h2><ol><li>Et</li></ol>', expect.stringContaining('Uge'), '<ol start="2"><li>To</li></ol>']);
  });

  it('keeps an item with a colour among the steps, and its number', () => {
    const idea = opened(intro, text('<h2>Sådan gør I</h2><ol><li>Et</li><li><mark>To</mark></li><li>Tre</li></ol>'));
    expect(idea.body.map(({ kind }) => kind)).toEqual(['step', 'kept', 'step']);
    const lists = ideaCanvas(idea, origin).flatMap(({ innerHTML }) => /<ol.*<\/ol>/.exec(String(innerHTML)) ?? []).map(String);
    expect(lists).toEqual(['<ol><li>Et</li></ol>', '<ol start="2"><li><mark>To</mark></li></ol>', '<ol start="3"><li>Tre</li></ol>']);
  });

  it('keeps a heading of somebody’s own with what stands below it', () => {
    const idea = opened(intro, text('<h2>Sådan gør I</h2><ol><li>Et</li></ol><h2>Baggrund</h2><p>Vi fik den af en familie.</p>'));
    expect(idea.body.map(({ kind }) => kind)).toEqual(['step', 'kept']);
    expect(kept(idea)).toEqual(['Baggrund Vi fik den af en familie.']);
  });

  it('keeps web parts that aren’t an idea’s, with the name that SharePoint gives them', () => {
    const steps = text('<h2>Sådan gør I</h2><ol><li>Et</li></ol>');
    expect(kept(opened(intro, steps, map()))).toEqual(['Kort']);
    expect(kept(opened(intro, steps, picture('Et net', { overlayText: 'Se her' })))).toEqual(['Et net']);
    expect(kept(opened(intro, steps, picture('Et net'), picture('Et net til')))).toEqual(['Et net til']);
  });

  it('keeps whole a section that folds, stands beside the others, or is laid out in its own way', () => {
    const steps = text('<h2>Sådan gør I</h2><ol><li>Et</li></ol>');
    const folds = { zone: 3, zoneGroupMetadata: { type: 1, displayName: 'Mere' } };
    const sections = [
      [text('<p>Fold ud</p>', folds)],
      [text('<p>Ved siden af</p>', { zone: 3, layoutIndex: 2 })],
      [map({ zone: 3, column: 1 }), map({ zone: 3, column: 2 }), map({ zone: 3, column: 3 })],
    ];
    sections.forEach((section) => {
      const idea = opened(intro, steps, ...section);
      expect(idea.body.map(({ kind }) => kind)).toEqual(['step', 'kept']);
      const saved = ideaCanvas(idea, origin).filter(({ id }) => section.some((control) => (control as { id: string }).id === id));
      expect(saved.map(({ position }) => ({ ...(position as object), zoneIndex: 0 })))
        .toEqual(section.map((control) => ({ ...(control as { position: object }).position, zoneIndex: 0 })));
    });
  });

  it('has no control twice when a picture of an idea’s was moved to where another stands', () => {
    const page = ideaCanvas({ ...opened(intro), cover: undefined, body: [] }, origin);
    const moved = { ...picture('Et net', { overlayText: 'x' }), id: page[0].id };
    const saved = ideaCanvas(opened(...(page.slice(0, -1) as object[]), { ...moved, position: { zoneIndex: 9, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 } }), origin);
    const ids = saved.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an idea with something that a page can’t show', () => {
  const step = (film: string) => ({ ...opened(intro), body: [{ kind: 'step' as const, key: 's', text: '<p>Se</p>', film }] });
  const again = (idea: Idea): Idea => opened(...(JSON.parse(canvasToJson(ideaCanvas(idea, origin))) as object[]));

  it('links to a film that can’t be framed, and has it as a film again', () => {
    const film = 'https://herning-my.sharepoint.com/:v:/p/anna/Eabc';
    const idea = step(film);
    expect(JSON.stringify(ideaCanvas(idea, origin))).toContain(`<p><a href=\\"${film}\\">`);
    expect(stepsOf(again(idea))[0]).toMatchObject({ text: '<p>Se</p>', film });
  });

  it('links to what is no film on an allowed host, so that the address isn’t lost', () => {
    expect(stepTexts(again(step('https://films.example/a')))).toEqual(['<p>Se</p><p><a href="https://films.example/a">https://films.example/a</a></p>']);
  });

  it('leaves out a step in which nothing stands yet, and pictures that aren’t stored', () => {
    const idea: Idea = { ...opened(intro), body: [
      { kind: 'step', key: 'a', text: '' }, { kind: 'step', key: 'b', text: '<p>Et</p>', picture: { key: 'p', alt: 'x' } },
    ] };
    expect(stepsOf(again(idea))).toEqual([expect.objectContaining({ text: '<p>Et</p>' })]);
    expect(stepsOf(again(idea))[0].picture).toBeUndefined();
  });
});

it('is nothing to open when there is no canvas', () => {
  expect(readIdea('{}', about, origin)).toBeUndefined();
  expect(readIdea('', about, origin)?.idea).toMatchObject({ title: 'Bamse på besøg', intro: '', body: [] });
});
