/** @jest-environment jsdom */
import { success } from '../../../src/domain/shared/result';
import * as React from 'react';
import { act } from 'react-dom/test-utils';
import { PostReadingView } from '../../../src/ui/inspiration/reading/PostReadingView';
import { aPost, clear, draw, GivenReader, HeldOutbox, words } from './readingDoubles';

const embedUrl = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ';
const page = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

afterEach(clear);

async function readFilm(): Promise<HTMLElement> {
  const blocks = [{ kind: 'film' as const, embedUrl, page, host: 'youTube' as const }];
  return draw(
    <PostReadingView
      postId={7}
      postReader={new GivenReader(success(aPost({ blocks })))}
      outbox={new HeldOutbox()}
      words={words}
      onClose={() => undefined}
      onOpenPost={() => undefined}
      addressOfPage={({ url }) => url}
    />
  );
}

const posterIn = (host: HTMLElement): HTMLButtonElement =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Se filmen'))!;

describe('a film in an idea', () => {
  it('fetches nothing before it is asked for, and says where it would come from', async () => {
    const host = await readFilm();
    expect(host.innerHTML).not.toContain('youtube-nocookie');
    expect(host.querySelector('iframe')).toBeNull();
    expect(posterIn(host).textContent).toContain('YouTube');
  });

  it('is shown in a frame that may take the reader nowhere, and has the focus', async () => {
    const host = await readFilm();
    act(() => posterIn(host).click());
    const frame = host.querySelector('iframe')!;
    expect(frame.src).toBe(`${embedUrl}?autoplay=1`);
    expect(frame.title).toBe('Film fra YouTube');
    expect(frame.getAttribute('sandbox')).not.toMatch(/top-navigation|modals|forms/);
    expect(document.activeElement).toBe(frame);
  });

  it('can be seen on its own page instead', async () => {
    const link = [...(await readFilm()).querySelectorAll('a')].find(({ href }) => href === page)!;
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });
});
