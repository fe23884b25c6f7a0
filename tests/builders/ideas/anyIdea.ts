import fc from 'fast-check';
import type { Idea, IdeaPart, IdeaPicture, IdeaStep, KeptPart } from '../../../src/domain/inspiration/writing/idea';
import { richTextOf } from '../../../src/domain/inspiration/writing/richText';
import type { Inline, TextBlock } from '../../../src/domain/inspiration/writing/richText';
import { keptPart } from '../../../src/gateways/sharepoint/canvas/keptContent';
import { storedPicture } from '../../../src/gateways/sharepoint/canvas/pictureReference';

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('bamse', 'på', 'stuen', 'æble', 'øjne', 'så', 'kl. 9.30', '»Hov!«', 'O\'Neill') },
  { weight: 1, arbitrary: fc.constantFrom('<b>', '&amp;', '</li>', '"', '<script>x()</script>', '&', '{', '\u00a0', '  ', '🐻', 'javascript:') },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }
);
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const href = fc.constantFrom('https://emu.dk/a?b=1&c="d"', '/sites/x/SitePages/a b.aspx', 'mailto:a@herning.example', 'tel:+4512345678');

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: fc.record({
    kind: fc.constant('text' as const), text: line,
    isStrong: fc.boolean(), isEmphasised: fc.boolean(), href: fc.option(href, { nil: undefined, freq: 4 }),
  }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) }
);

const { blocks } = fc.letrec<{ block: TextBlock; blocks: TextBlock[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ kind: fc.constant('paragraph' as const), content: fc.array(inline, { minLength: 1, maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('list' as const), isNumbered: fc.boolean(),
      items: fc.array(tie('blocks'), { minLength: 1, maxLength: 2 }),
    })
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
}));

/** Rich text in the one way that it is written down. */
export const anyRichText: fc.Arbitrary<string> = blocks.map(richTextOf);

const plainLine = line.map((text) => text.replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ').trim()).filter((text) => text !== '');

const picture: fc.Arbitrary<IdeaPicture> = fc.record({
  key: fc.uuid(),
  alt: line,
  stored: fc.tuple(fc.constantFrom('net.jpg', 'på tur.png', 'a&b.jpg'), fc.uuid(), fc.integer({ min: 1, max: 4000 })).map(
    ([file, uniqueId, width]) =>
      storedPicture(`/sites/x/SiteAssets/Ideer/7/${file}`, { siteId: 's', webId: 'w', listId: 'l', uniqueId, width, height: 900 })
  ),
});

const filmOn = (origin: string): fc.Arbitrary<string> => fc.constantFrom(
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ', 'https://vimeo.com/76979871',
  `${origin}/sites/x/Film/bamse.mp4`
);

const stepOn = (origin: string): fc.Arbitrary<IdeaStep> => fc
  .record({
    kind: fc.constant('step' as const),
    key: fc.uuid(),
    text: fc.oneof({ weight: 5, arbitrary: anyRichText }, { weight: 1, arbitrary: fc.constant('') }),
    picture: fc.option(picture, { nil: undefined }),
    film: fc.option(filmOn(origin), { nil: undefined, freq: 4 }),
  })
  .filter(({ text, picture: shown, film: played }) => text !== '' || shown !== undefined || played !== undefined);

/** Web parts that the composer doesn't know. */
const otherWebPart = fc.record({ id: fc.uuid(), title: fc.constantFrom('Kort', 'Afstemning', ''), zoom: fc.integer() }).map(
  ({ id, title, zoom }) => ({
    controlType: 3, displayMode: 2, id, webPartId: 'e377ea37-9047-43b9-8cdb-a761be2f8e09',
    webPartData: { id: 'e377ea37-9047-43b9-8cdb-a761be2f8e09', instanceId: id, title, dataVersion: '1.0', properties: { zoom } },
  })
);

const kept: fc.Arbitrary<KeptPart> = fc
  .tuple(
    fc.uuid(),
    fc.oneof(
      otherWebPart.map((control) => ({ kind: 'control' as const, control })),
      plainLine.map((text) => ({
        kind: 'text' as const,
        html: `<table><tbody><tr><td>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</td></tr></tbody></table>`, steps: 0,
      })),
      fc.tuple(otherWebPart, otherWebPart).map((controls) => ({
        kind: 'section' as const,
        controls: controls.map((control, index) => ({
          ...control, emphasis: {},
          position: { sectionIndex: index + 1, controlIndex: 1, sectionFactor: 6, layoutIndex: 1 },
        })),
      }))
    )
  )
  .map(([key, content]) => ({ ...keptPart(content), key }));

const bodyOn = (origin: string): fc.Arbitrary<IdeaPart[]> => fc.array(
  fc.oneof({ weight: 5, arbitrary: stepOn(origin) }, { weight: 1, arbitrary: kept }), { maxLength: 6 }
);

/**
 * Any idea that can be on a page of the portal at this origin: its pictures stored, its texts in the one way they are
 * written down.
 */
export const anyIdeaOn = (origin: string): fc.Arbitrary<Idea> => fc
  .record({
    title: plainLine,
    intro: fc.array(plainLine, { maxLength: 3 }).map((lines) => lines.join('\n')),
    cover: fc.option(picture, { nil: undefined }),
    materials: fc.oneof(anyRichText, fc.constant('')),
    body: bodyOn(origin),
    tip: fc.oneof(anyRichText, fc.constant('')),
    observation: fc.oneof(anyRichText, fc.constant('')),
    ending: fc.array(kept, { maxLength: 2 }),
    facts: fc.constant({ themes: [], settings: [] }),
  })
  // Below neither tip nor observation there is no end that differs from the steps' own.
  .map((idea) => (idea.tip === '' && idea.observation === '' ? { ...idea, body: [...idea.body, ...idea.ending], ending: [] } : idea))
  .filter((idea) => new Set(controlIdsIn(idea)).size === controlIdsIn(idea).length);

function controlIdsIn(idea: Idea): readonly string[] {
  return JSON.stringify([idea.body, idea.ending]).match(/\\"id\\":\\"[\da-f]{8}(?!277)[^"]*\\",\\"webPartId/g) ?? [];
}
