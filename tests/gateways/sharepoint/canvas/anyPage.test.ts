/** @jest-environment jsdom */
import fc from 'fast-check';
import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import { canvasToJson } from '../../../../src/gateways/sharepoint/canvas/canvasForms';
import { ideaCanvas } from '../../../../src/gateways/sharepoint/canvas/ideaCanvas';
import { readIdea } from '../../../../src/gateways/sharepoint/canvas/readIdea';
import { anyControls, anyJunk } from '../../../builders/ideas/anyCanvas';

const origin = 'https://herning.sharepoint.com';
const about = { title: 'Bamse', facts: { themes: [], settings: [] } };
const ours = 'c8e1f04b-7a26-4d93-95be-1f60a2d8e73c';

interface Control {
  readonly controlType?: unknown;
  readonly innerHTML?: unknown;
  readonly webPartId?: unknown;
  readonly webPartData?: unknown;
}

const read = (canvas: string): Idea | undefined => readIdea(canvas, about, origin)?.idea;
const pageOf = (idea: Idea | undefined): string => (idea ? canvasToJson(ideaCanvas(idea, origin)) : '');

/** The words that stand in texts, each as often as it stands there. Known headings are the portal's own afterwards. */
function wordsIn(controls: readonly Control[]): string[] {
  const html = controls.map(({ innerHTML }) => (typeof innerHTML === 'string' ? innerHTML : '')).join(' ');
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  body.querySelectorAll('h2').forEach((heading) => !/Kilder/.test(heading.textContent ?? '') && heading.replaceWith(' '));
  body.querySelectorAll('p,li,h2,h3,td,ol,ul,div,blockquote,pre,br,figure').forEach((block) => block.append(' '));
  body.querySelectorAll('p,li,h2,h3,td,ol,ul,div,blockquote,pre,br,figure').forEach((block) => block.before(' '));
  return (body.textContent ?? '').split(/[\s\u00a0]+/).filter(Boolean).sort();
}

/** What web parts say, but for the portal's own, which each save writes anew. */
function webPartsIn(controls: readonly Control[]): string[] {
  return controls.filter(({ webPartId }) => webPartId !== undefined && webPartId !== ours).map(({ webPartData }) => {
    const { properties, serverProcessedContent } = webPartData as { properties: object; serverProcessedContent?: { imageSources?: { imageSource?: string } } };
    const { altText, embedCode, zoom } = properties as Record<string, unknown>;
    return JSON.stringify([altText, embedCode, zoom, serverProcessedContent?.imageSources?.imageSource]);
  }).sort();
}

describe('a page that somebody made in SharePoint', () => {
  it('keeps every word, web part and picture when it is opened and saved', () => {
    fc.assert(
      fc.property(anyControls, (controls) => {
        const saved = JSON.parse(pageOf(read(JSON.stringify(controls)))) as Control[];
        expect(wordsIn(saved)).toEqual(wordsIn(controls));
        expect(webPartsIn(saved)).toEqual(webPartsIn(controls));
      }),
      { numRuns: 100 }
    );
  });

  it('comes to rest: however its parts stood, what has been saved twice is saved the same ever after', () => {
    fc.assert(
      fc.property(anyControls, (controls) => {
        const once = pageOf(read(JSON.stringify(controls)));
        const twice = pageOf(read(once));
        expect(pageOf(read(twice))).toBe(twice);
      }),
      { numRuns: 50 }
    );
  });

  it('never breaks the reading, whatever it holds', () => {
    fc.assert(
      fc.property(anyJunk, (canvas) => {
        const idea = read(canvas);
        expect(idea === undefined || pageOf(idea).startsWith('[')).toBe(true);
      }),
      { numRuns: 300 }
    );
  });
});
