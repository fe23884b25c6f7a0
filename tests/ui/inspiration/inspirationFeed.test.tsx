/** @jest-environment jsdom */
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { act } from 'react-dom/test-utils';
import type { FeedPage, FeedRequest } from '../../../src/domain/inspiration/feedPage';
import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import type { PostCard } from '../../../src/domain/inspiration/post';
import type { PortalErrorKind } from '../../../src/domain/shared/portalError';
import { failure, success, type Result } from '../../../src/domain/shared/result';
import { InspirationFeed } from '../../../src/ui/inspiration/InspirationFeed';
import type { FeedWords } from '../../../src/ui/inspiration/words';
import { PortalFrame } from '../../../src/ui/shared/PortalFrame';
import type { PortalWords } from '../../../src/ui/shared/words';
import { danishWords } from '../shared/danishWords';

function aPage(...titles: string[]): FeedPage {
  const posts = titles.map(
    (title): PostCard => ({
      id: 1000 - title.length * 100 - title.charCodeAt(0),
      title,
      teaser: '',
      url: '/post.aspx',
      publishedAt: '2026-11-01T08:00:00Z',
      themes: ['natureOutdoorScience'],
      settings: []
    })
  );
  return { posts };
}

const more = { next: { publishedAt: '2026-10-01T08:00:00Z', id: 7 } };

/** A reader whose answers the test gives when it wants to: what timing does is what is tested here. */
class AskedReader implements InspirationReader {
  public readonly asked: { request: FeedRequest; answer: (result: Result<FeedPage>) => Promise<void> }[] = [];

  public constructor(private readonly seen?: FeedPage) {}

  public readFeedPage(request: FeedRequest): Promise<Result<FeedPage>> {
    return new Promise((resolve) => {
      const answer = async (result: Result<FeedPage>): Promise<void> => act(async () => resolve(result));
      this.asked.push({ request, answer });
    });
  }

  public lastSeenFeedPage(request: FeedRequest): FeedPage | undefined {
    return request.filter?.theme ? undefined : this.seen;
  }

  public async readPostFacts(): Promise<never> {
    throw new Error('The feed reads no facts');
  }
}

const failed = (kind: PortalErrorKind): Result<FeedPage> => failure({ kind, detail: 'for the log' });

let host: HTMLElement;
let log: jest.SpyInstance;

function show(reader: InspirationReader): void {
  const feed = <InspirationFeed reader={reader} words={danishWords<FeedWords>('inspirationFeed')} pageSize={2} />;
  act(() => {
    ReactDom.render(<PortalFrame words={danishWords<PortalWords>('shared')}>{feed}</PortalFrame>, host);
  });
}

const titles = (): (string | null)[] => [...host.querySelectorAll('h3')].map((title) => title.textContent);
const button = (name: string): HTMLButtonElement | undefined =>
  [...host.querySelectorAll('button')].find((one) => one.textContent === name);
const press = (name: string): void => act(() => button(name)!.click());
const choose = (theme: string): void =>
  act(() => [...host.querySelectorAll('label')].find((label) => label.textContent === theme)!.click());

beforeEach(() => {
  log = jest.spyOn(console, 'warn').mockImplementation();
  window.history.replaceState(null, '', '/sites/x/SitePages/Inspiration.aspx');
  host = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  ReactDom.unmountComponentAtNode(host);
  host.remove();
  log.mockRestore();
});

describe('the feed', () => {
  it('shows what was seen last time at once, and what is new when it comes', async () => {
    const reader = new AskedReader(aPage('Gammel'));
    show(reader);
    expect(titles()).toEqual(['Gammel']);
    await reader.asked[0].answer(success(aPage('Ny', 'Gammel')));
    expect(titles()).toEqual(['Ny', 'Gammel']);
  });

  it('keeps what was seen last time when it cannot be read again, and says so', async () => {
    const reader = new AskedReader(aPage('Gammel'));
    show(reader);
    await reader.asked[0].answer(failed('unavailable'));
    expect(titles()).toEqual(['Gammel']);
    expect(host.textContent).toContain('som de var sidst');
  });

  it('never shows a failure as an empty feed, and reads again on "Prøv igen"', async () => {
    const reader = new AskedReader();
    show(reader);
    await reader.asked[0].answer(failed('throttled'));
    expect(host.textContent).toContain('Der er travlt lige nu');
    expect(host.textContent).not.toContain('ikke delt nogen endnu');
    expect(host.textContent).not.toContain('for the log');
    expect(log).toHaveBeenCalledWith('ambassadorportal: throttled. for the log');
    press('Prøv igen');
    await reader.asked[1].answer(success(aPage('Ny')));
    expect(titles()).toEqual(['Ny']);
  });

  it('says that there is no network, and reads again when it is back', async () => {
    const reader = new AskedReader();
    show(reader);
    await reader.asked[0].answer(failed('offline'));
    expect(host.textContent).toContain('ikke forbindelse');
    act(() => void window.dispatchEvent(new Event('online')));
    await reader.asked[1].answer(success(aPage('Ny')));
    expect(titles()).toEqual(['Ny']);
  });

  it('says that nobody has shared anything yet only when that is so', async () => {
    const reader = new AskedReader();
    show(reader);
    await reader.asked[0].answer(success({ posts: [] }));
    expect(host.textContent).toContain('ikke delt nogen endnu');
  });
});

describe('choosing a theme', () => {
  it('stands in the address, and another parameter stays', async () => {
    window.history.replaceState(null, '', '/sites/x/SitePages/Inspiration.aspx?loadSPFX=true');
    const reader = new AskedReader();
    show(reader);
    choose('Natur, udeliv og science');
    expect(window.location.search).toBe('?loadSPFX=true&tema=natur-udeliv-science');
    expect(reader.asked[1].request.filter?.theme).toBe('natureOutdoorScience');
    choose('Alle temaer');
    expect(window.location.search).toBe('?loadSPFX=true');
  });

  it('is said with how many ideas it brings; what the page begins with isn’t', async () => {
    const spoken = (): string => [...host.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' ');
    const reader = new AskedReader();
    show(reader);
    await reader.asked[0].answer(success(aPage('Alle', 'Flere')));
    expect(spoken()).not.toContain('Viser');
    choose('Social udvikling');
    expect(spoken()).not.toContain('Viser');
    await reader.asked[1].answer(success(aPage('Social')));
    expect(spoken()).toContain('Viser 1 idé');
  });

  it('begins from the address', () => {
    window.history.replaceState(null, '', '/?tema=social-udvikling');
    const reader = new AskedReader(aPage('Af alle temaer'));
    show(reader);
    expect(reader.asked[0].request.filter?.theme).toBe('socialDevelopment');
    expect(titles()).toEqual([]);
  });

  it('is not overtaken by an answer for the theme before', async () => {
    const reader = new AskedReader();
    show(reader);
    choose('Social udvikling');
    await reader.asked[1].answer(success(aPage('Social')));
    await reader.asked[0].answer(success(aPage('Alle')));
    expect(titles()).toEqual(['Social']);
  });
});

describe('"Vis flere"', () => {
  async function aFeedWithMore(): Promise<AskedReader> {
    const reader = new AskedReader();
    show(reader);
    await reader.asked[0].answer(success({ ...aPage('A', 'BB'), ...more }));
    press('Vis flere');
    return reader;
  }

  it('adds the next page, moves the focus to its first idea, and goes when there is no more', async () => {
    const reader = await aFeedWithMore();
    expect(reader.asked[1].request.cursor).toEqual(more.next);
    await reader.asked[1].answer(success(aPage('CCC')));
    expect(titles()).toEqual(['A', 'BB', 'CCC']);
    expect(document.activeElement?.textContent).toBe('CCC');
    expect(button('Vis flere')).toBeUndefined();
    expect(host.textContent).toContain('Viser 3 ideer');
  });

  it('asks once however often it is pressed', async () => {
    const reader = await aFeedWithMore();
    press('Henter flere …');
    expect(reader.asked).toHaveLength(2);
  });

  it('keeps the ideas when the next page fails, and lets the person try again', async () => {
    const reader = await aFeedWithMore();
    await reader.asked[1].answer(failed('unavailable'));
    expect(titles()).toEqual(['A', 'BB']);
    press('Prøv igen');
    await reader.asked[2].answer(success(aPage('CCC')));
    expect(titles()).toEqual(['A', 'BB', 'CCC']);
  });
});

describe('back from a post', () => {
  it('comes home to the card it was opened from, also far down, and only once', async () => {
    const reader = new AskedReader();
    show(reader);
    await reader.asked[0].answer(success({ ...aPage('A', 'BB'), ...more }));
    press('Vis flere');
    await reader.asked[1].answer(success(aPage('CCC')));
    const link = [...host.querySelectorAll<HTMLAnchorElement>('h3 a')][2];
    link.addEventListener('click', (event) => event.preventDefault());
    act(() => link.click());
    ReactDom.unmountComponentAtNode(host);

    const back = new AskedReader();
    show(back);
    expect(titles()).toEqual(['A', 'BB', 'CCC']);
    expect(document.activeElement?.textContent).toBe('CCC');
    await back.asked[0].answer(success({ ...aPage('A', 'BB'), ...more }));
    expect(titles()).toEqual(['A', 'BB', 'CCC']);
    ReactDom.unmountComponentAtNode(host);

    show(new AskedReader());
    expect(titles()).toEqual([]);
  });
});
