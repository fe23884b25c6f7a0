import * as React from 'react';
import * as ReactDom from 'react-dom';
import { act } from 'react-dom/test-utils';
import { countsOf } from '../../../src/domain/inspiration/facetCounts';
import { isWithin } from '../../../src/domain/inspiration/feedFilter';
import type { FeedPage, FeedRequest } from '../../../src/domain/inspiration/feedPage';
import type { FindQuery, Found, InspirationFinder } from '../../../src/domain/inspiration/inspirationFinder';
import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import type { PostCard } from '../../../src/domain/inspiration/post';
import { success, type Result } from '../../../src/domain/shared/result';
import { InspirationFeed, type InspirationFeedProps } from '../../../src/ui/inspiration/InspirationFeed';
import type { FindingWords } from '../../../src/ui/inspiration/finding/words';
import type { FeedWords } from '../../../src/ui/inspiration/words';
import { PortalFrame } from '../../../src/ui/shared/PortalFrame';
import type { PortalWords } from '../../../src/ui/shared/words';
import { danishWords } from '../shared/danishWords';

/** The ideas of a small blog, newest first. */
export const ideas: readonly PostCard[] = [
  anIdea(7, 'Lydjagt i skoven', { themes: ['natureOutdoorScience'], settings: ['kindergarten'], place: 'outdoors', minutes: 30, tool: 'Lydoptager' }),
  anIdea(6, 'Sneglen under luppen', { themes: ['natureOutdoorScience'], settings: ['kindergarten', 'nursery'], place: 'outdoors', minutes: 10, tool: 'Mikroskop' }),
  anIdea(5, 'Vandpytten i slowmotion', { themes: ['bodySensesAndMovement'], settings: ['childminding'], place: 'outdoors', minutes: 15, tool: 'Kamera' }),
  anIdea(4, 'Stjernehimmel til puttetid', { themes: ['allRoundPersonalDevelopment'], settings: ['nursery'], place: 'playroom', minutes: 10 }),
  anIdea(3, 'Skolegårdens podcast', { themes: ['cultureAestheticsCommunity'], settings: ['upperPrimary'], place: 'classroom', minutes: 90, tool: 'Lydoptager' })
];

function anIdea(id: number, title: string, facts: Partial<PostCard>): PostCard {
  const publishedAt = `2026-11-0${id}T08:00:00Z`;
  return { id, title, teaser: '', url: `/idea-${id}.aspx`, publishedAt, themes: [], settings: [], ...facts };
}

/** Reads the small blog as SharePoint would, and remembers what it was asked. */
export class BlogReader implements InspirationReader {
  public readonly asked: FeedRequest[] = [];

  public async readFeedPage(request: FeedRequest): Promise<Result<FeedPage>> {
    this.asked.push(request);
    const posts = ideas.filter((post) => isWithin(request.filter ?? {}, post));
    const begin = request.cursor ? posts.findIndex((post) => post.publishedAt < request.cursor!.publishedAt) : 0;
    const shown = posts.slice(begin, begin + request.pageSize);
    const last = shown[shown.length - 1];
    return success({ posts: shown, next: begin + shown.length < posts.length ? last : undefined });
  }

  public lastSeenFeedPage(): undefined {
    return undefined;
  }

  public async readPostFacts(): Promise<never> {
    throw new Error('The feed reads no facts');
  }
}

/** Finds in the small blog by titles, and remembers what it was asked. What people did is given. */
export class BlogFinder implements InspirationFinder {
  public readonly asked: FindQuery[] = [];
  public readonly cardsAsked: number[][] = [];
  public said: Partial<Found> = {};
  public saved: number[] = [];

  public async find(query: FindQuery): Promise<Result<Found>> {
    this.asked.push(query);
    const words = query.text.toLowerCase();
    const within = query.view === 'saved' ? ideas.filter((post) => this.saved.includes(post.id)) : ideas;
    const matching = within.filter((post) => post.title.toLowerCase().includes(words));
    const posts = matching.filter((post) => isWithin(query.filter, post)).map(({ id }) => ({ id }));
    return success({
      posts,
      counts: countsOf(matching, query.filter),
      marks: [],
      isShallow: false,
      isRecentOnly: false,
      ...this.said
    });
  }

  public async readCards(ids: readonly number[]): Promise<Result<readonly PostCard[]>> {
    this.cardsAsked.push([...ids]);
    return success(ids.flatMap((id) => ideas.find((post) => post.id === id) ?? []));
  }
}

const realTimeout = window.setTimeout.bind(window);

/** Lets whatever has been answered be drawn. Works with a clock that a test has stopped, too. */
export async function nextTurn(): Promise<void> {
  await act(() => new Promise<void>((resolve) => void realTimeout(resolve, 0)));
}

/** The blog drawn in a page of its own, and what a person sees and does there. */
export class BlogOnScreen {
  public readonly host = document.body.appendChild(document.createElement('div'));
  public readonly reader = new BlogReader();
  public readonly finder = new BlogFinder();

  public show(props: Partial<InspirationFeedProps> = {}): void {
    const all: InspirationFeedProps = {
      reader: this.reader,
      words: danishWords<FeedWords>('inspirationFeed'),
      pageSize: 2,
      finding: {
        loadFinder: async () => this.finder,
        loadWords: async () => danishWords<FindingWords>('inspirationFinding')
      },
      ...props
    };
    act(() => {
      ReactDom.render(
        <PortalFrame words={danishWords<PortalWords>('shared')}>
          <InspirationFeed {...all} />
        </PortalFrame>,
        this.host
      );
    });
  }

  public leave(): void {
    ReactDom.unmountComponentAtNode(this.host);
    this.host.remove();
  }

  /** Waits until the person sees what is expected; fails with what they see instead. */
  public async until(isSo: () => boolean): Promise<void> {
    for (let turn = 0; turn < 200 && !isSo(); turn += 1) {
      await nextTurn();
    }
    if (!isSo()) {
      throw new Error(`Not so: ${String(isSo)}\n${this.host.textContent}`);
    }
  }

  public sees(text: string): Promise<void> {
    return this.until(() => this.text.includes(text));
  }

  public seesIdeas(...titles: string[]): Promise<void> {
    return this.until(() => JSON.stringify(this.titles) === JSON.stringify(titles));
  }

  /** All that is shown; what is hidden isn't. */
  public get text(): string {
    const copy = this.host.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[hidden]').forEach((one) => one.remove());
    return copy.textContent ?? '';
  }

  public get titles(): (string | null)[] {
    return [...this.host.querySelectorAll('h3 a')].map((title) => title.textContent);
  }

  /** Buttons by what they say, or are called. */
  public button(name: string): HTMLButtonElement {
    const found = [...this.host.querySelectorAll('button')].find(
      (one) => one.textContent === name || one.getAttribute('aria-label') === name
    );
    if (!found) {
      throw new Error(`No button "${name}" in: ${this.host.textContent}`);
    }
    return found;
  }

  public press(name: string): void {
    act(() => this.button(name).click());
  }

  public menu(name: string): HTMLSelectElement {
    const found = [...this.host.querySelectorAll('select')].find(
      (one) => one.getAttribute('aria-label') === name || one.closest('label')?.textContent?.startsWith(name)
    );
    if (!found) {
      throw new Error(`No menu "${name}" in: ${this.host.textContent}`);
    }
    return found;
  }

  public choices(name: string): (string | null)[] {
    return [...this.menu(name).options].map((option) => option.textContent);
  }

  /** Chooses in a menu by what the choice says, with or without its number. */
  public choose(name: string, choice: string): void {
    const menu = this.menu(name);
    const option = [...menu.options].find((one) => one.textContent?.replace(/ \(\d+\)$/, '') === choice);
    act(() => {
      menu.value = option!.value;
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  public get searchField(): HTMLInputElement {
    return this.host.querySelector<HTMLInputElement>('input[type=search]')!;
  }

  public write(text: string): void {
    const field = this.searchField;
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  public key(key: string): void {
    act(() => void this.searchField.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  }
}
