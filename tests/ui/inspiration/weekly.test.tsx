/** @jest-environment jsdom */
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { act } from 'react-dom/test-utils';
import type { FeedPage, FeedRequest } from '../../../src/domain/inspiration/feedPage';
import { weekStartOf } from '../../../src/domain/inspiration/ideaOfTheWeek';
import type { InspirationFinder } from '../../../src/domain/inspiration/inspirationFinder';
import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import type { PostCard } from '../../../src/domain/inspiration/post';
import { failure, success, type Result } from '../../../src/domain/shared/result';
import { IdeaOfTheWeek } from '../../../src/ui/inspiration/weekly/IdeaOfTheWeek';
import type { WeeklyWords } from '../../../src/ui/inspiration/weekly/weeklyWords';
import { PortalFrame } from '../../../src/ui/shared/PortalFrame';
import type { PortalWords } from '../../../src/ui/shared/words';
import { danishWords } from '../shared/danishWords';

const words = danishWords<WeeklyWords>('inspirationWeekly');
const shared = danishWords<PortalWords>('shared');

function aPost(id: number, title: string): PostCard {
  const url = `/sites/x/SitePages/${id}.aspx`;
  return { id, title, teaser: `Om ${title}`, url, publishedAt: '2024-11-04T08:00:00Z', themes: [], settings: [], minutes: 15 };
}

/** A reader whose answers the test gives when it wants to. */
class AskedReader implements InspirationReader {
  public readonly asked: { request: FeedRequest; answer: (result: Result<FeedPage>) => Promise<void> }[] = [];

  public constructor(private readonly seen?: FeedPage) {}

  public readFeedPage(request: FeedRequest): Promise<Result<FeedPage>> {
    return new Promise((resolve) => {
      this.asked.push({ request, answer: async (result) => act(async () => resolve(result)) });
    });
  }

  public lastSeenFeedPage(): FeedPage | undefined {
    return this.seen;
  }

  public async readPostFacts(): Promise<never> {
    throw new Error('The idea of the week reads no facts');
  }
}

/** A finder that has these cards. */
const finderOf = (...cards: PostCard[]): InspirationFinder => ({
  find: async () => failure({ kind: 'invalid', detail: 'Nothing is searched for' }),
  readCards: async (ids) => success(cards.filter(({ id }) => ids.includes(id)))
});

let host: HTMLElement;
let log: jest.SpyInstance;

async function show(reader: InspirationReader, pinned = 0, loadFinder = async () => finderOf()): Promise<void> {
  const idea = <IdeaOfTheWeek reader={reader} words={words} pinned={pinned} loadFinder={loadFinder} />;
  await act(async () => {
    ReactDom.render(<PortalFrame words={shared}>{idea}</PortalFrame>, host);
  });
}

const title = (): string | null | undefined => host.querySelector('h3')?.textContent;

beforeEach(() => {
  log = jest.spyOn(console, 'warn').mockImplementation();
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  ReactDom.unmountComponentAtNode(host);
  host.remove();
  log.mockRestore();
});

describe('the idea of the week', () => {
  it('is asked for once, among the newest twelve from before Monday, and leads to its own page', async () => {
    const reader = new AskedReader();
    await show(reader);
    expect(host.querySelector('[role=status]')?.textContent).toBe(words.loading);
    await reader.asked[0].answer(success({ posts: [aPost(7, 'Lydjagt')] }));
    expect(host.querySelector('h2')?.textContent).toBe('Ugens idé');
    expect(host.querySelector('h3 a')?.getAttribute('href')).toBe('/sites/x/SitePages/7.aspx');
    expect(host.textContent).toContain('15 min.');
    const monday = { publishedAt: weekStartOf(new Date()), id: 0 };
    expect(reader.asked.map(({ request }) => request)).toEqual([{ cursor: monday, pageSize: 12 }]);
  });

  it('is there at once when the device has seen it, and stays when it cannot be read again', async () => {
    const reader = new AskedReader({ posts: [aPost(7, 'Lydjagt')] });
    await show(reader);
    expect(title()).toBe('Lydjagt');
    await reader.asked[0].answer(failure({ kind: 'unavailable', detail: 'down' }));
    expect(title()).toBe('Lydjagt');
  });

  it('says that the first is on its way where there is none yet', async () => {
    const reader = new AskedReader();
    await show(reader);
    await reader.asked[0].answer(success({ posts: [] }));
    expect(host.querySelector('[role=status]')?.textContent).toBe(words.empty);
  });

  it('says what went wrong, and tries again when asked to', async () => {
    const reader = new AskedReader();
    await show(reader);
    await reader.asked[0].answer(failure({ kind: 'throttled', detail: '429' }));
    expect(host.querySelector('[role=alert]')?.textContent).toContain(shared.error_throttled_heading);
    act(() => host.querySelector('button')!.click());
    await reader.asked[1].answer(success({ posts: [aPost(7, 'Lydjagt')] }));
    expect(title()).toBe('Lydjagt');
  });

  it('says that there is no network, and reads as soon as there is', async () => {
    const reader = new AskedReader();
    await show(reader);
    await reader.asked[0].answer(failure({ kind: 'offline', detail: '' }));
    expect(host.querySelector('[role=alert]')?.textContent).toContain(shared.error_offline_heading);
    act(() => void window.dispatchEvent(new Event('online')));
    await reader.asked[1].answer(success({ posts: [aPost(7, 'Lydjagt')] }));
    expect(title()).toBe('Lydjagt');
  });
});

describe('an idea that an editor has chosen', () => {
  it('is shown instead, and nothing else is asked for', async () => {
    const reader = new AskedReader({ posts: [aPost(7, 'Lydjagt')] });
    await show(reader, 9, async () => finderOf(aPost(9, 'Skyggeteater')));
    expect(title()).toBe('Skyggeteater');
    expect(reader.asked).toEqual([]);
  });

  it('makes room for the week’s own when it is gone', async () => {
    const reader = new AskedReader();
    await show(reader, 9);
    await reader.asked[0].answer(success({ posts: [aPost(7, 'Lydjagt')] }));
    expect(title()).toBe('Lydjagt');
  });

  it('says so when what reads it cannot be fetched', async () => {
    await show(new AskedReader(), 9, () => Promise.reject(new Error('Loading chunk failed')));
    expect(host.querySelector('[role=alert]')?.textContent).toContain(shared.error_unavailable_heading);
  });
});
