/** @jest-environment jsdom */
import { act } from 'react-dom/test-utils';
import { success } from '../../../src/domain/shared/result';
import type { LoadReading } from '../../../src/ui/inspiration/useReadingParts';
import { BlogOnScreen, ideas } from './blogOnScreen';
import { aCard, aPost, GivenReader, HeldOutbox, words } from './readingDoubles';

let blog: BlogOnScreen;
let log: jest.SpyInstance;
let posts: GivenReader;

const loadReading: LoadReading = async () => ({ postReader: posts, outbox: new HeldOutbox(), words });

beforeEach(() => {
  log = jest.spyOn(console, 'warn').mockImplementation();
  window.history.pushState(null, '', '/sites/x/SitePages/Inspiration.aspx');
  posts = new GivenReader(success(aPost({ card: aCard({ id: 6, title: 'Sneglen under luppen' }) })));
  blog = new BlogOnScreen();
});

afterEach(() => {
  blog.leave();
  log.mockRestore();
});

const link = (title: string): HTMLAnchorElement =>
  [...blog.host.querySelectorAll('a')].find((one) => one.textContent?.includes(title) && !one.closest('[hidden]')) ??
  [...blog.host.querySelectorAll('a')].find((one) => one.textContent?.includes(title))!;

/** Whether the browser would follow the link. */
function click(title: string, keys: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
  // jsdom follows no links and says so; what is asked is whether the view left it to the browser.
  let isLeft = false;
  const watch = (late: Event): void => {
    isLeft = !late.defaultPrevented;
    late.preventDefault();
  };
  document.addEventListener('click', watch, { once: true });
  act(() => void link(title).dispatchEvent(event));
  return isLeft;
}

const isListHidden = (): boolean => !!link('Lydjagt i skoven')?.closest('[hidden]');

describe('opening an idea', () => {
  it('shows it in place, one step on, and Back comes home to its card', async () => {
    blog.show({ loadReading });
    await blog.sees('Sneglen');
    const steps = window.history.length;
    expect(click('Sneglen under luppen')).toBe(false);
    expect(window.location.search).toBe('?ide=6');
    await blog.sees('Sådan gør I');
    expect(isListHidden()).toBe(true);
    expect(window.history.length).toBe(steps + 1);
    window.history.back();
    await blog.until(() => !isListHidden());
    expect(window.location.search).toBe('');
    expect(document.activeElement).toBe(link('Sneglen under luppen'));
    expect(blog.reader.asked).toHaveLength(1);
  });

  it('leaves a click with a key to the browser: a new tab, a new window', async () => {
    blog.show({ loadReading });
    await blog.sees('Sneglen');
    expect(click('Sneglen under luppen', { ctrlKey: true })).toBe(true);
    expect(click('Sneglen under luppen', { metaKey: true })).toBe(true);
    expect(window.location.search).toBe('');
    expect(link('Sneglen under luppen').getAttribute('href')).toBe('/idea-6.aspx');
  });

  it('is left by its button, however many were opened from one another', async () => {
    posts.related = success([aCard({ id: 5, title: 'Vandpytten i slowmotion' })]);
    blog.show({ loadReading });
    await blog.sees('Sneglen');
    click('Sneglen under luppen');
    await blog.sees('Vandpytten i slowmotion');
    click('Vandpytten i slowmotion');
    expect(window.location.search).toBe('?ide=5');
    blog.press('Tilbage til ideerne');
    await blog.until(() => !isListHidden());
    expect(window.location.search).toBe('');
    expect(document.activeElement).toBe(link('Sneglen under luppen'));
  });

  it('keeps filter and search in the address, and the list as it was', async () => {
    window.history.replaceState(null, '', '/?sted=ude&soeg=e');
    blog.show({ loadReading });
    await blog.seesIdeas('Lydjagt i skoven', 'Sneglen under luppen');
    blog.press('Vis flere');
    await blog.sees('Vandpytten');
    click('Sneglen under luppen');
    expect(window.location.search).toBe('?sted=ude&soeg=e&ide=6');
    await blog.sees('Sådan gør I');
    blog.press('Tilbage til ideerne');
    await blog.until(() => !isListHidden());
    expect(blog.titles).toHaveLength(3);
  });

  it('that was saved there shows among the saved afterwards', async () => {
    blog.finder.saved = [6];
    window.history.replaceState(null, '', '/?vis=gemt');
    blog.show({ loadReading });
    await blog.seesIdeas('Sneglen under luppen');
    click('Sneglen under luppen');
    await blog.sees('Sådan gør I');
    blog.finder.saved = [6, 4];
    blog.press('Tilbage til ideerne');
    await blog.seesIdeas('Sneglen under luppen', 'Stjernehimmel til puttetid');
  });
});

describe('the address of an open idea', () => {
  it('opens it and reads nothing else; closing shows the feed', async () => {
    window.history.replaceState(null, '', '/?tema=natur-udeliv-science&ide=6');
    blog.show({ loadReading });
    await blog.sees('Sådan gør I');
    expect(blog.reader.asked).toEqual([]);
    blog.press('Tilbage til ideerne');
    await blog.seesIdeas('Lydjagt i skoven', 'Sneglen under luppen');
    expect(window.location.search).toBe('?tema=natur-udeliv-science');
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('says when the script for reading cannot be fetched, tries again, and leads back', async () => {
    window.history.replaceState(null, '', '/?ide=6');
    let isDown = true;
    const fragile: LoadReading = () => (isDown ? Promise.reject(new Error('chunk')) : loadReading());
    blog.show({ loadReading: fragile });
    await blog.sees('Indholdet kunne ikke hentes');
    isDown = false;
    blog.press('Prøv igen');
    await blog.sees('Sådan gør I');
    expect(ideas.length).toBeGreaterThan(0);
  });
});

describe('an eye-catcher on another page', () => {
  it('leads to the idea’s own page', async () => {
    blog.show({ loadReading, showsFilters: false });
    await blog.sees('Sneglen');
    expect(click('Sneglen under luppen')).toBe(true);
    expect(window.location.search).toBe('');
  });
});
