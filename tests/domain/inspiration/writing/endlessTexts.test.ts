import { emptyIdea, type Idea, type IdeaStep } from '../../../../src/domain/inspiration/writing/idea';
import { markupOf } from '../../../../src/domain/inspiration/writing/markup';
import { mergeIdeas } from '../../../../src/domain/inspiration/writing/mergeIdeas';
import { personalDataIn } from '../../../../src/domain/inspiration/writing/personalData';
import { hrefsIn, plainTextOf } from '../../../../src/domain/inspiration/writing/plainText';
import { readabilityOf } from '../../../../src/domain/inspiration/writing/readability';
import { suggestedAlt } from '../../../../src/domain/inspiration/writing/suggestedAlt';
import { pictureKindOf } from '../../../../src/gateways/browser/drafts/pictureKind';
import { blocksOf } from '../../../../src/gateways/sharepoint/inspiration/canvasBlocks';

/** What takes a blink where a text is looked through once takes minutes where it is looked through from every place. */
const longestMs = 8000;
const times = 60000;

const readings: Record<string, (text: string) => unknown> = {
  'as plain text': plainTextOf,
  'for links': hrefsIn,
  'as rich text': markupOf,
  'for how plain it is': readabilityOf,
  'for numbers of persons': personalDataIn,
  'for an alt text': (title) => suggestedAlt(undefined, { ...emptyIdea, title }),
  'as a page': (innerHTML) => blocksOf(JSON.stringify([{ controlType: 4, innerHTML }]), 'https://herning.sharepoint.com'),
};

const stepsBy = (who: string): Idea => ({
  ...emptyIdea,
  body: Array.from({ length: 600 }, (_, index): IdeaStep => ({ kind: 'step', key: `${who}${index}`, text: `<p>${who}${index} ${who}</p>` })),
});

const timeOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe('a text that somebody made to hold up others', () => {
  test.each(Object.keys(readings))('is read %s without holding up anybody', (reading) => {
    const pieces = ['<', '<a ', '<p ', '<script ', '<iframe src="', '<a "x" ', '<li>', '"', 'a ', 'a@', '12 ', '..', '! '];
    const slow = pieces.filter((piece) =>
      timeOf(() => [piece.repeat(times), `a${piece.repeat(times)}x`].forEach((text) => readings[reading](text))) > longestMs
    );
    expect(slow).toEqual([]);
  });

  it('may be a file with the beginning of a drawing', () => {
    const bytes = new TextEncoder().encode(`${'<!---->'.repeat(140)}x`);
    expect(timeOf(() => pictureKindOf(bytes))).toBeLessThan(longestMs);
    expect(pictureKindOf(new TextEncoder().encode(`${'<!-- a -->'.repeat(20)}<svg>`)).kind).toBe('otherPicture');
  });

  it('may be an idea of hundreds of steps that two have written anew', () => {
    expect(timeOf(() => mergeIdeas(stepsBy('base'), stepsBy('mine'), stepsBy('theirs')))).toBeLessThan(longestMs);
  });
});
