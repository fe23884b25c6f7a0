/** @jest-environment jsdom */
import fc from 'fast-check';
import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import { tidyRichText } from '../../../../src/domain/inspiration/writing/readRichText';
import { canvasToJson } from '../../../../src/gateways/sharepoint/canvas/canvasForms';
import { ideaCanvas } from '../../../../src/gateways/sharepoint/canvas/ideaCanvas';
import { readIdea } from '../../../../src/gateways/sharepoint/canvas/readIdea';
import { toRichText } from '../../../../src/gateways/sharepoint/canvas/toRichText';
import { anyIdeaOn, anyRichText } from '../../../builders/ideas/anyIdea';

const origin = 'https://herning.sharepoint.com';
const anyIdea = anyIdeaOn(origin);

/** What an idea says, whatever it calls its parts. */
function withoutKeys(idea: Idea | undefined): unknown {
  return JSON.parse(JSON.stringify(idea, (name, value: unknown) => (name === 'key' ? undefined : value)));
}

const pageOf = (idea: Idea): string => canvasToJson(ideaCanvas(idea, origin));
const ideaOn = (page: string, { title, facts }: Idea): Idea | undefined => readIdea(page, { title, facts }, origin)?.idea;

describe('an idea that is saved and opened again', () => {
  it('is the same idea', () => {
    fc.assert(
      fc.property(anyIdea, (idea) => {
        expect(withoutKeys(ideaOn(pageOf(idea), idea))).toEqual(withoutKeys(idea));
      }),
      { numRuns: 100 }
    );
  });

  it('is saved as the same page, character by character, and has the same keys each time', () => {
    fc.assert(
      fc.property(anyIdea, (idea) => {
        const page = pageOf(idea);
        const opened = ideaOn(page, idea);
        expect(opened && pageOf(opened)).toBe(page);
        expect(ideaOn(page, idea)).toEqual(opened);
      }),
      { numRuns: 50 }
    );
  });

  it('has no two controls, and no two parts, of the same name', () => {
    fc.assert(
      fc.property(anyIdea, (idea) => {
        const ids = ideaCanvas(idea, origin).flatMap(({ id }) => (id === undefined ? [] : [id]));
        expect(new Set(ids).size).toBe(ids.length);
        const opened = ideaOn(pageOf(idea), idea);
        const keys = [...(opened?.body ?? []), ...(opened?.ending ?? [])].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 40 }
    );
  });
});

describe('rich text', () => {
  it('is left as it is by whatever it goes through', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        expect(tidyRichText(text)).toBe(text);
        expect(toRichText(text)).toEqual({ html: text, lost: false });
      }),
      { numRuns: 200 }
    );
  });
});
