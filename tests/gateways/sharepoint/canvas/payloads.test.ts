/** @jest-environment jsdom */
import { emptyIdea } from '../../../../src/domain/inspiration/writing/idea';
import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import { tidyRichText } from '../../../../src/domain/inspiration/writing/readRichText';
import { canvasToHtml, canvasToJson } from '../../../../src/gateways/sharepoint/canvas/canvasForms';
import { ideaCanvas } from '../../../../src/gateways/sharepoint/canvas/ideaCanvas';
import { storedPicture } from '../../../../src/gateways/sharepoint/canvas/pictureReference';
import { readIdea } from '../../../../src/gateways/sharepoint/canvas/readIdea';
import { sanitisedIdea } from '../../../../src/gateways/sharepoint/canvas/sanitisedIdea';
import { toRichText } from '../../../../src/gateways/sharepoint/canvas/toRichText';
import { addressPayloads, foreignHost, htmlPayloads, textPayloads } from '../../../builders/payloads';

const origin = 'https://herning.sharepoint.com';
const all = [...htmlPayloads, ...addressPayloads, ...textPayloads].map(({ name, value }) => [name, value] as const);

const elementsIn = (html: string): Element[] => [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')];

/** Everything in the HTML that isn't a word of the vocabulary. */
function strangersIn(html: string, more: readonly string[] = []): string[] {
  const known = ['p', 'br', 'strong', 'em', 'a', 'ul', 'ol', 'li', ...more];
  return elementsIn(html).flatMap((element) => [
    ...(known.includes(element.localName) ? [] : [element.localName]),
    ...element.getAttributeNames().filter((name) => !(element.localName === 'a' && name === 'href') && !(element.localName === 'ol' && name === 'start')),
    ...(/^(https?:|mailto:|tel:|\/(?![/\\]))/.test(element.getAttribute('href') ?? '/') ? [] : [element.getAttribute('href') ?? '']),
  ]);
}

/** An idea that says the payload wherever one can say anything. */
function ideaSaying(value: string): Idea {
  const picture = { key: 'p', alt: value, stored: { url: value, reference: value } };
  const shown = { key: 'q', alt: value, stored: storedPicture('/sites/x/SiteAssets/net.png', { siteId: value, uniqueId: value }) };
  return {
    ...emptyIdea,
    title: value, intro: value, cover: picture, materials: value, tip: value, observation: value,
    body: [
      { kind: 'step', key: 's', text: value, picture: shown, film: value },
      { kind: 'step', key: 't', text: `<p><a href="${value}">her</a></p>`, picture },
      { kind: 'kept', key: 'k', title: value, content: value },
    ],
  };
}

it('has payloads of every kind, and enough of them', () => {
  expect(all.length).toBeGreaterThanOrEqual(80);
  expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
});

describe.each(all)('%s', (_name, value) => {
  it('comes out of the vocabulary as nothing but the vocabulary', () => {
    expect(strangersIn(tidyRichText(value))).toEqual([]);
    expect(strangersIn(toRichText(value).html)).toEqual([]);
  });

  it('comes out of an idea’s page as text, and brings no control, address or frame of its own along', () => {
    const controls = ideaCanvas(sanitisedIdea(ideaSaying(value)), origin);
    controls.forEach(({ innerHTML }) => expect(strangersIn(typeof innerHTML === 'string' ? innerHTML : '', ['h2'])).toEqual([]));
    const item = elementsIn(canvasToHtml(controls));
    expect(item.filter((element) => element.hasAttribute('data-sp-canvascontrol'))).toHaveLength(controls.length);
    expect(item.filter(({ localName }) => !['div', 'p', 'br', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'h2', 'img'].includes(localName))).toEqual([]);
    expect(item.flatMap((element) => element.getAttributeNames()).filter((name) => !/^(data-sp-|href$|src$|start$)/.test(name))).toEqual([]);
    const sources = item.flatMap((element) => element.getAttribute('src') ?? []);
    expect(sources.filter((source) => !source.startsWith('/sites/'))).toEqual([]);
  });

  it('is no film and no picture, wherever an editor put it', () => {
    const webPart = (webPartId: string, data: object): object => ({ controlType: 3, webPartId, webPartData: { id: webPartId, ...data } });
    const idea = readIdea(canvasToJson([
      { controlType: 4, innerHTML: '<h2>Sådan gør I</h2><ol><li>Et</li></ol>' },
      webPart('d1d91016-032f-456d-98a4-721247c305e8', { properties: { imageSource: value, altText: value } }),
      webPart('490d7c76-1824-45b2-9de3-676421c997fa', { properties: { embedCode: value } }),
    ] as never), { title: value, facts: emptyIdea.facts }, origin)?.idea;
    const step = idea?.body[0];
    const isHarmless = (address: string | undefined): boolean => !(address ?? '').includes(foreignHost) && !/^\W*\w+script:|^data:/.test(address ?? '');
    expect(step?.kind === 'step' && [step.film, step.picture?.stored?.url].every(isHarmless)).toBe(true);
  });
});
