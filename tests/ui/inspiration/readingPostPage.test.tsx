/** @jest-environment jsdom */
import * as React from 'react';
import { act } from 'react-dom/test-utils';
import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import { success } from '../../../src/domain/shared/result';
import { PostPage } from '../../../src/ui/inspiration/PostPage';
import type { PostPageParts } from '../../../src/ui/inspiration/PostPage';
import { createPageParts } from '../../../src/ui/inspiration/reading/pageParts';
import type { FactsWords } from '../../../src/ui/inspiration/words';
import { danishWords } from '../shared/danishWords';
import { aCard, aPost, clear, draw, failed, field, GivenReader, HeldOutbox, press, responsesOf, words, write } from './readingDoubles';

const factsReader: InspirationReader = {
  readPostFacts: async () => success({ themes: [], settings: [], minutes: 25 }),
  readFeedPage: async () => failed('unavailable'),
  lastSeenFeedPage: () => undefined
};

let reader: GivenReader;
let outbox: HeldOutbox;
let failures: number;

const loadParts = async (): Promise<PostPageParts> => {
  if (failures > 0) {
    failures -= 1;
    throw new Error('Loading chunk 7 failed');
  }
  return createPageParts({ postReader: reader, outbox, words, addressOfPage: ({ url }) => url });
};

/** The browser's own list of entries, which jsdom lacks: it tells of SharePoint's changes of the address. */
const navigation = new EventTarget();

function goByRouter(path: string): void {
  window.history.pushState(null, '', path);
  act(() => void navigation.dispatchEvent(new Event('currententrychange')));
}

const reload = jest.fn();

function open(shown: { facts?: boolean; responses?: boolean; isEditing?: boolean } = {}): Promise<HTMLElement> {
  return draw(
    <PostPage
      reader={factsReader}
      words={danishWords<FactsWords>('inspirationPost')}
      pageId={7}
      feedPath="/sites/x/SitePages/Inspiration.aspx"
      isEditing={shown.isEditing ?? false}
      reload={reload}
      showsFacts={shown.facts ?? true}
      showsResponses={shown.responses ?? true}
      loadParts={loadParts}
    />
  );
}

beforeEach(() => {
  failures = 0;
  Object.assign(window, { navigation });
  window.history.pushState(null, '', '/sites/x/SitePages/bee-bot.aspx');
  reader = new GivenReader(success(aPost()));
  outbox = new HeldOutbox();
  jest.spyOn(console, 'warn').mockImplementation();
});

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

describe('an idea’s own page', () => {
  it('says nothing of the first idea where SharePoint keeps it on a copy’s page, and has that page loaded', async () => {
    const host = await open();
    jest.useFakeTimers();
    try {
      goByRouter('/sites/x/SitePages/bee-bot.aspx?web=1');
      expect(host.textContent).toContain('25 min.');
      goByRouter('/sites/x/SitePages/bee-bot(1).aspx');
      expect(host.textContent).toBe('');
      act(() => void jest.runAllTimers());
      expect(reload).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('stays where an editor’s page gets its name', async () => {
    const host = await open({ isEditing: true });
    goByRouter('/sites/x/SitePages/Bee-Bot-daekker-bord.aspx');
    expect(host.textContent).toContain('25 min.');
  });

  it('shows facts and answers, reads the idea once for both, and leaves liking to SharePoint', async () => {
    const host = await open();
    expect(host.textContent).toContain('25 min.');
    expect(host.textContent).toContain('Gem til senere');
    expect(host.textContent).toContain('Ingen har prøvet ideen endnu');
    expect(host.textContent).not.toContain('Synes godt om');
    expect(reader.asked).toBe(1);
  });

  it('shows one’s try in both places at once', async () => {
    const host = await open();
    await press('Prøvet på min stue');
    write('Hvordan gik det?', 'Gik fint.');
    await press('Gem');
    expect(host.textContent).toContain('Prøvet af dig');
    expect(host.textContent).toContain('Gik fint.');
  });

  it('lets one’s line be changed where it stands, also where only the answers are shown', async () => {
    const own = { author: 'Pia Pædagog', isMine: true, experience: 'Gik fint.', triedAt: '2026-11-19T08:00:00Z' };
    reader.answer = success(aPost({ responses: success(responsesOf({ reports: [own] })) }));
    const host = await open({ facts: false });
    expect(host.textContent).not.toContain('25 min.');
    await press('Ret');
    expect(field('Hvordan gik det?').value).toBe('Gik fint.');
    write('Hvordan gik det?', 'Gik godt.');
    await press('Gem');
    expect(host.textContent).toContain('Gik godt.');
    expect(host.querySelector('form')).toBeNull();
  });

  it('links to ideas like it as pages', async () => {
    reader.related = success([aCard({ id: 9, title: 'Lydjagt i skoven', url: '/sites/x/SitePages/lydjagt.aspx' })]);
    const host = await open({ facts: false });
    const link = host.querySelector('a[href="/sites/x/SitePages/lydjagt.aspx"]')!;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    const isLeftToBrowser = jest.fn();
    host.addEventListener('click', (event) => {
      isLeftToBrowser(!event.defaultPrevented);
      event.preventDefault();
    });
    link.dispatchEvent(click);
    expect(isLeftToBrowser).toHaveBeenCalledWith(true);
  });

  it('keeps its facts when the script for the rest does not come, and fetches it again', async () => {
    failures = 1;
    const host = await open();
    expect(host.textContent).toContain('25 min.');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('kunne ikke hentes');
    await press('Prøv igen');
    expect(host.textContent).toContain('Gem til senere');
  });

  it('keeps its facts when the idea cannot be read, and says nothing of a draft', async () => {
    reader.answer = failed('unavailable');
    const host = await open();
    expect(host.textContent).toContain('25 min.');
    expect(host.textContent).toContain('Kommentarer og kollegers erfaringer kunne ikke hentes.');
    clear();
    reader = new GivenReader(failed('notFound'));
    const draft = await open();
    expect(draft.textContent).toContain('25 min.');
    expect(draft.textContent).not.toContain('kunne ikke hentes');
  });
});
