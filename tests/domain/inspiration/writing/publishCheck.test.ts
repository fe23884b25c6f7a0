import fc from 'fast-check';
import { emptyIdea } from '../../../../src/domain/inspiration/writing/idea';
import type { Idea } from '../../../../src/domain/inspiration/writing/idea';
import { linksIn } from '../../../../src/domain/inspiration/writing/ideaTexts';
import { personalDataIn } from '../../../../src/domain/inspiration/writing/personalData';
import { mayPublish, publishCheck } from '../../../../src/domain/inspiration/writing/publishCheck';
import { aReadyIdea, aStep, nothingKnown } from './ideasToCheck';

const kindsFor = (idea: Idea, known = nothingKnown): string[] => publishCheck(idea, known).map(({ kind }) => kind);
const picture = (key: string, alt: string): { picture: { key: string; alt: string } } => ({ picture: { key, alt } });
const longSentence = `Vi ${'og '.repeat(30)}går.`;

describe('before an idea is published', () => {
  it('nothing is said of one that is ready', () => {
    expect(publishCheck(aReadyIdea(), nothingKnown)).toEqual([]);
  });

  it('an empty one misses title, step, theme and setting, and can’t be published', () => {
    const findings = publishCheck({ ...emptyIdea, body: [aStep('one', '<p> </p>')] }, nothingKnown);
    expect(findings.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['noTitle', 'stops'], ['noStep', 'stops'], ['noTheme', 'stops'], ['noSetting', 'stops'],
    ]);
    expect(mayPublish(findings)).toBe(false);
  });

  it('a title may be as long as SharePoint holds', () => {
    expect(kindsFor(aReadyIdea({ title: 'a'.repeat(255) }))).toEqual([]);
    expect(kindsFor(aReadyIdea({ title: 'a'.repeat(256) }))).toEqual(['titleTooLong']);
  });

  it('pictures raise one question of children, until it is answered', () => {
    const idea = aReadyIdea({ cover: { key: 'c', alt: 'Skygger på et lagen' }, body: [aStep('one', 'Lys', picture('p', 'En lampe'))] });
    expect(publishCheck(idea, nothingKnown)).toEqual([{ kind: 'children', severity: 'asks', field: 'cover', pictureKey: 'c' }]);
    const findings = publishCheck(idea, { ...nothingKnown, answered: ['children'] });
    expect([findings, mayPublish(findings)]).toEqual([[], true]);
  });

  test.each(['', '  '])('a picture without alt text is asked about (%j)', (alt) => {
    const idea = aReadyIdea({ body: [aStep('one', 'Lys', picture('p', alt))] });
    expect(publishCheck(idea, { ...nothingKnown, answered: ['children'] })).toEqual([
      { kind: 'noAlt', severity: 'asks', field: 'steps', stepKey: 'one', pictureKey: 'p' },
    ]);
  });

  test.each(['IMG_2041.JPG', 'IMG_2041', 'DSC00012', 'billede 3', '20261104_101512', 'WhatsApp Image 2026-11-04', 'sne.heic'])(
    'an alt text that names a file is no alt text: %s', (alt) => {
      const idea = aReadyIdea({ cover: { key: 'c', alt } });
      expect(kindsFor(idea, { ...nothingKnown, answered: ['children'] })).toEqual(['altIsFileName']);
    });

  test.each(['Tre billeder på en væg', 'Billede af en sne-mand', 'Img er en app', '3 bier'])('one that says something is: %s', (alt) => {
    expect(kindsFor(aReadyIdea({ cover: { key: 'c', alt } }), { ...nothingKnown, answered: ['children'] })).toEqual([]);
  });

  it('personal data are asked about where they stand, linked ones too', () => {
    const idea = aReadyIdea({
      tip: '<p>Ring til Anna på 97 12 34 56 eller <a href="mailto:anna@herning.dk?subject=Hej">skriv</a></p>',
    });
    expect(publishCheck(idea, nothingKnown)).toEqual([
      { kind: 'personalData', severity: 'asks', field: 'tip', text: '97 12 34 56' },
      { kind: 'personalData', severity: 'asks', field: 'tip', text: 'anna@herning.dk' },
    ]);
    expect(kindsFor(idea, { ...nothingKnown, answered: ['personalData'] })).toEqual([]);
  });

  it('a film on a foreign host stops, one on YouTube doesn’t', () => {
    const withFilm = (film: string): Idea => aReadyIdea({ body: [aStep('one', 'Se', { film })] });
    expect(kindsFor(withFilm('https://ond.example/film.mp4'))).toEqual(['filmElsewhere']);
    expect(kindsFor(withFilm('https://youtu.be/dQw4w9WgXcQ'))).toEqual([]);
  });

  it('a step with only a picture or a film isn’t empty', () => {
    const idea = aReadyIdea({
      body: [aStep('text', 'Lys'), aStep('picture', '', picture('p', 'En lampe')), aStep('film', '', { film: 'https://vimeo.com/76979871' }), aStep('none', '<p></p>')],
    });
    expect(publishCheck(idea, { ...nothingKnown, answered: ['children'] })).toEqual([
      { kind: 'emptyStep', severity: 'advises', field: 'steps', stepKey: 'none' },
    ]);
  });

  it('advice on language names the sentence and where it is, and never stops', () => {
    const findings = publishCheck(aReadyIdea({ intro: longSentence }), nothingKnown);
    expect(findings).toEqual([{ kind: 'longSentence', severity: 'advises', field: 'intro', text: longSentence }]);
    expect(mayPublish(findings)).toBe(true);
  });

  it('a hard text is told once, with its LIX', () => {
    const hard = 'Pædagogernes dokumentationspraksis understøttes kontinuerligt gennem digitaliseringsindsatser. '.repeat(8);
    const found = publishCheck(aReadyIdea({ observation: `<p>${hard}</p>` }), nothingKnown);
    expect(found.map(({ kind }) => kind)).toEqual(['hardToRead']);
    expect(Number(found[0].text)).toBeGreaterThanOrEqual(45);
  });

  it('links that don’t answer are told where they stand', () => {
    const idea = aReadyIdea({
      materials: '<p><a href="https://herning.sharepoint.com/væk">her</a> <a href="https://emu.dk/">emu</a> <a href="https://ok.dk/">ok</a></p>',
    });
    expect(linksIn(idea).map(({ address }) => address)).toEqual(['https://herning.sharepoint.com/væk', 'https://emu.dk/', 'https://ok.dk/']);
    const known = { ...nothingKnown, deadLinks: ['https://herning.sharepoint.com/væk'], unreachedLinks: ['https://emu.dk/'] };
    expect(publishCheck(idea, known)).toEqual([
      { kind: 'deadLink', severity: 'advises', field: 'materials', text: 'https://herning.sharepoint.com/væk' },
      { kind: 'unreachedLink', severity: 'advises', field: 'materials', text: 'https://emu.dk/' },
    ]);
  });

  it('what stops comes first, then questions, then advice; and an answer only ever takes findings away', () => {
    const text = fc.constantFrom('', '<p>Lys på 97123456.</p>', `<p>${longSentence}</p>`, '<p><a href="https://emu.dk/">emu</a></p>');
    const alts = fc.constantFrom(undefined, '', 'IMG_1', 'Sne');
    const idea = fc.record({
      title: fc.constantFrom('', 'Sne'),
      materials: text,
      tip: text,
      steps: fc.array(fc.tuple(text, alts), { maxLength: 4 }),
    }).map(({ steps, ...some }) =>
      aReadyIdea({
        ...some,
        body: steps.map(([html, alt], at) => aStep(String(at), html, alt === undefined ? {} : picture(`p${at}`, alt))),
      })
    );
    fc.assert(
      fc.property(idea, (one) => {
        const findings = publishCheck(one, { ...nothingKnown, unreachedLinks: ['https://emu.dk/'] });
        const ranks = findings.map(({ severity }) => ['stops', 'asks', 'advises'].indexOf(severity));
        expect(ranks).toEqual([...ranks].sort());
        const answered = publishCheck(one, { ...nothingKnown, unreachedLinks: ['https://emu.dk/'], answered: ['children', 'noAlt', 'noTitle'] });
        expect(answered).toEqual(findings.filter(({ kind }) => kind !== 'children' && kind !== 'noAlt'));
      })
    );
  });
});

describe('what looks like personal data', () => {
  test.each([
    ['Han hedder Ib, 010118-1234.', ['010118-1234']],
    ['cpr 0101181234 og 311299 9876', ['0101181234', '311299 9876']],
    ['Tlf. 97 12 34 56, +45 97123457 eller 0045 9712 3458', ['97 12 34 56', '+45 97123457', '0045 9712 3458']],
    ['Skriv til søren.å@bhv-æblet.herning.dk.', ['søren.å@bhv-æblet.herning.dk']],
    ['97123456@herning.dk', ['97123456@herning.dk']],
    ['97123456 og 97123456', ['97123456']],
  ])('%s', (text, hits) => {
    expect(personalDataIn(text)).toEqual(hits);
  });

  test.each(['Kl. 9.30 den 22-11-2026', 'fra 2016-2020', '10, 20, 30 og 40', '1.234.567', 'artikel 10.25.50.75', 'version 12.3.4', '99 balloner', 'app @ home'])(
    'isn’t in: %s', (text) => {
      expect(personalDataIn(text)).toEqual([]);
    });
});
