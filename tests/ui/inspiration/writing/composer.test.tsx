/** @jest-environment jsdom */
import { emptyIdea, stepsOf, type Idea, type IdeaStep } from '../../../../src/domain/inspiration/writing/idea';
import { ComposerOnScreen } from './composerOnScreen';

const aStep = (key: string, text: string, more: Partial<IdeaStep> = {}): IdeaStep => ({ kind: 'step', key, text: `<p>${text}</p>`, ...more });

const anIdea: Idea = {
  ...emptyIdea,
  title: 'Lydjagt i skoven',
  body: [aStep('a', 'Vi gik ud.'), { kind: 'kept', key: 'k', title: 'Tabel', content: '{}' }, aStep('b', 'Vi lyttede.')],
  facts: { themes: ['natureOutdoorScience'], settings: ['kindergarten'] }
};

let screen: ComposerOnScreen;

beforeEach(() => {
  screen = new ComposerOnScreen();
  // What a page has and jsdom hasn't.
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
});

afterEach(() => screen.leave());

async function open(idea: Idea = anIdea): Promise<void> {
  screen.keeper.put({ id: 'd', template: 'howWeDid', idea, changedAt: '2026-11-22T08:00:00Z' });
  await screen.show({ kind: 'draft', id: 'd' });
  await screen.sees('Trin 1');
}

const texts = (): readonly string[] => stepsOf(screen.idea).map(({ text }) => text);

describe('beginning', () => {
  test('one tap on a template, and the title has the focus; nothing is kept before something is written', async () => {
    await screen.show({ kind: 'new' });
    await screen.press('Sådan gjorde vi');
    await screen.until(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(screen.idea).toEqual(emptyIdea);
    await screen.type('Titel', 'Vandpytten');
    expect(screen.idea.title).toBe('Vandpytten');
  });

  test('what the person chose last time is chosen, and what the template says goes before it', async () => {
    screen.habit = { themes: ['socialDevelopment'], settings: ['nursery'], institution: 'Solsikken' };
    await screen.show({ kind: 'new' });
    await screen.press('Et tip på ét minut');
    await screen.sees('Tippet');
    await screen.type('Titel', 'Vandpytten');
    expect(screen.idea.facts).toMatchObject({ themes: ['socialDevelopment'], settings: ['childminding'], institution: 'Solsikken' });
    await screen.press('Dagpleje');
    expect(screen.idea.facts.settings).toEqual([]);
  });

  test('somebody without a place to write is told so', async () => {
    screen.desk.rights = { ...screen.desk.rights, folders: [] };
    await screen.show({ kind: 'new' });
    await screen.sees('ambassadør');
    expect(document.body.textContent).not.toContain('Sådan gjorde vi');
  });
});

describe('steps', () => {
  test('a step is moved by a button, and it is said where it stands', async () => {
    await open();
    await screen.press('Flyt ned: Trin 1');
    expect(screen.idea.body.map(({ key }) => key)).toEqual(['k', 'a', 'b']);
    await screen.sees('Trin 1 er nu nummer 2.');
  });

  test('what is removed is had back where it stood: steps, parts of SharePoint, pictures', async () => {
    const picture = { key: 'p', alt: 'En pyt' };
    await open({ ...anIdea, body: [aStep('a', 'Vi gik ud.', { picture }), ...anIdea.body.slice(1)] });
    for (const [remove, said] of [['Fjern: Trin 2', 'Trinnet er fjernet.'], ['Fjern: Tabel', 'Delen er fjernet.'], ['Fjern billedet', 'Billedet er fjernet.']]) {
      const before = screen.idea;
      await screen.press(remove);
      await screen.sees(said);
      expect(screen.idea).not.toEqual(before);
      await screen.until(() => document.activeElement?.textContent === 'Fortryd');
      await screen.press('Fortryd');
      expect(screen.idea).toEqual(before);
    }
  });

  test('a part that only SharePoint can change is shown in its place', async () => {
    await open();
    await screen.sees('Tabel: kan kun rettes i SharePoint. Den bliver, som den er.');
  });
});

describe('names', () => {
  test('a tool that nobody has named before stays as it is typed', async () => {
    screen.desk.rights = { ...screen.desk.rights, tools: ['Book Creator', 'ScratchJr'] };
    await open();
    const field = (): HTMLInputElement | null => document.querySelector('[data-field=tool] input[role=combobox]');
    await screen.until(() => field() !== null);
    await screen.type('Værktøj', 'Vores egen');
    expect(screen.idea.facts.tool).toBe('Vores egen');
    expect(field()?.value).toBe('Vores egen');
  });
});

describe('pictures', () => {
  test('several at once fill the step and make new ones after it; one that can’t be used is told of, the rest go on', async () => {
    await open();
    await screen.choosePictures(0, 'en.jpg', 'to.heic', 'tre.jpg');
    await screen.until(() => stepsOf(screen.idea).length === 3);
    expect(stepsOf(screen.idea).map(({ key, picture }) => [key.length > 1 ? 'ny' : key, !!picture])).toEqual([['a', true], ['ny', true], ['b', false]]);
    const first = screen.host.querySelector('[data-field="step:a"]');
    expect(first?.textContent).toContain('to.heic er i iPhones eget format');
    expect(screen.keeper.pictures.size).toBe(2);
  });

  test('what the picture shows is suggested from the step, as one tap', async () => {
    await open({ ...anIdea, body: [aStep('a', 'Så går vi ud i skoven. Der er mørkt.', { picture: { key: 'p', alt: '' } })] });
    await screen.press('Brug: »Vi går ud i skoven');
    expect(stepsOf(screen.idea)[0].picture?.alt).toBe('Vi går ud i skoven');
  });
});

describe('publishing', () => {
  test('what is missing stops it, and leads to the field', async () => {
    await open({ ...anIdea, title: '', facts: { themes: [], settings: [] } });
    await screen.press('Udgiv');
    await screen.sees('Giv ideen en titel.');
    await screen.press('Udgiv nu');
    await screen.sees('Der mangler noget, før den kan udgives.');
    expect(screen.keeper.published).toEqual([]);
    await screen.press('Giv ideen en titel.');
    await screen.until(() => document.activeElement?.tagName === 'TEXTAREA');
  });

  test('with two pictures: one question, what they show is suggested, and it is on the blog', async () => {
    const [p, q] = ['p', 'q'].map((key) => ({ key, alt: '' }));
    await open({ ...anIdea, body: [aStep('a', 'Vi gik ud.', { picture: p }), aStep('b', 'Vi lyttede.', { picture: q })] });
    await screen.press('Udgiv');
    await screen.press('Nej');
    await screen.press('Udgiv nu');
    await screen.sees('Den er på bloggen');
    expect(screen.keeper.published.map(stepsOf)[0].map(({ picture }) => picture?.alt)).toEqual(['Vi gik ud', 'Vi lyttede']);
    expect(screen.habit).toMatchObject({ themes: ['natureOutdoorScience'], settings: ['kindergarten'] });
    await screen.press('Se den');
    expect(screen.left).toBe(41);
  });

  test('it waits for the answer on children; a picture of one is left out, and can be had back', async () => {
    await open({ ...anIdea, body: [aStep('a', 'Vi gik ud.', { picture: { key: 'p', alt: 'Et barn' } })] });
    await screen.press('Udgiv');
    await screen.press('Udgiv nu');
    await screen.sees('Svar på spørgsmålet ovenfor');
    await screen.press('Ja');
    await screen.sees('Bloggen kan læses af alle ansatte');
    await screen.press('Billede 1 udgår');
    await screen.press('Lad de valgte udgå');
    expect(stepsOf(screen.idea)[0].picture).toBeUndefined();
    await screen.press('Skriv videre');
    await screen.press('Fortryd');
    expect(stepsOf(screen.idea)[0].picture?.alt).toBe('Et barn');
  });

  test('where ideas are reviewed, it is sent', async () => {
    screen.desk.rights = { ...screen.desk.rights, isReviewed: true };
    await open();
    await screen.press('Send til godkendelse');
    await screen.press('Send nu');
    await screen.until(() => screen.keeper.published.length === 1);
  });
});

describe('when another changed the same', () => {
  const theirs: Idea = { ...anIdea, title: 'Lydjagt i parken', body: [aStep('a', 'De gik ind.'), ...anIdea.body.slice(1)] };

  beforeEach(async () => {
    const page = { id: 7, etag: '"2"', url: '/x.aspx', isPublished: true };
    const saved = { ...anIdea, title: 'Lyd', body: [aStep('a', 'Vi går.'), ...anIdea.body.slice(1)] };
    const conflict = { theirs, page, by: 'Mette Holm', at: '2026-11-22T08:40:00Z' };
    screen.keeper.put({ id: 'd', template: 'howWeDid', idea: anIdea, saved, page, conflict, changedAt: '2026-11-22T08:00:00Z' }, { state: 'conflict' });
    await screen.show({ kind: 'draft', id: 'd' });
    await screen.sees('Mette Holm gemte sin udgave i dag');
  });

  test('both texts are there, and one’s own stands where nothing else is chosen', async () => {
    await screen.sees('Lydjagt i parken');
    await screen.sees('De gik ind.');
    await screen.press('Brug mine valg');
    await screen.until(() => screen.keeper.current('d')?.draft.conflict === undefined);
    expect([screen.idea.title, ...texts()]).toEqual(['Lydjagt i skoven', '<p>Vi gik ud.</p>', '<p>Vi lyttede.</p>']);
  });

  test('theirs is taken, and both are kept, where that is chosen', async () => {
    await screen.press('Tag den fra Mette Holm');
    await screen.press('Behold begge');
    await screen.press('Brug mine valg');
    await screen.until(() => screen.keeper.current('d')?.draft.conflict === undefined);
    expect(screen.idea.title).toBe('Lydjagt i parken');
    expect(texts()[0]).toContain('Vi gik ud.');
    expect(texts()[0]).toContain('De gik ind.');
  });

  test('one can go on writing meanwhile', async () => {
    await screen.type('Titel', 'Lydjagt om natten');
    expect(screen.idea.title).toBe('Lydjagt om natten');
    expect(screen.keeper.current('d')?.draft.conflict).toBeDefined();
  });
});
