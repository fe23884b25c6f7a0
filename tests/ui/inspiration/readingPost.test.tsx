/** @jest-environment jsdom */
import * as React from 'react';
import { act } from 'react-dom/test-utils';
import { success } from '../../../src/domain/shared/result';
import { PostReadingView } from '../../../src/ui/inspiration/reading/PostReadingView';
import { aCard, aPost, clear, draw, failed, field, GivenReader, HeldOutbox, key, press, words, write } from './readingDoubles';

let closed: number;
let opened: number[];

beforeEach(() => {
  closed = 0;
  opened = [];
  jest.spyOn(console, 'warn').mockImplementation();
});

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

function read(reader: GivenReader, postId = 7): Promise<HTMLElement> {
  return draw(
    <PostReadingView
      postId={postId}
      postReader={reader}
      outbox={new HeldOutbox()}
      words={words}
      onClose={() => (closed += 1)}
      onOpenPost={(id) => opened.push(id)}
      addressOfPage={({ url }) => url}
    />
  );
}

describe('reading an idea in place', () => {
  it('shows what it is, who wrote it, how long it takes and how it is done, and stands at the title', async () => {
    const host = await read(new GivenReader(success(aPost())));
    expect(document.activeElement?.tagName).toBe('H2');
    expect(document.activeElement?.textContent).toBe('Bee-Bot dækker bord');
    expect(host.textContent).toContain('Af Amir Ambassadør');
    expect(host.querySelector('dl')?.textContent).toContain('25 min.');
    expect(host.querySelector('ol li')?.textContent).toBe('Tape et net på gulvet.');
    expect(host.querySelector('h3')?.textContent).toBe('Sådan gør I');
  });

  it('opens with the picture of the card where the post shows none, and shows none twice', async () => {
    const card = aCard({ picture: '/sites/x/net.png' });
    const host = await read(new GivenReader(success(aPost({ card }))));
    expect(host.querySelectorAll('img[src="/sites/x/net.png"]')).toHaveLength(1);
    clear();
    const blocks = [{ kind: 'picture' as const, url: '/sites/x/net.png', alt: 'Et net på gulvet', caption: 'Nettet' }];
    const again = await read(new GivenReader(success(aPost({ card, blocks }))));
    expect(again.querySelectorAll('img[src="/sites/x/net.png"]')).toHaveLength(1);
    expect(again.querySelector('figure')?.textContent).toBe('Nettet');
    expect(again.querySelector('img')?.alt).toBe('Et net på gulvet');
  });

  it('leads to the page for what only the page can show', async () => {
    const host = await read(new GivenReader(success(aPost({ blocks: [{ kind: 'other', title: 'Video fra salen' }] }))));
    expect(host.textContent).toContain('»Video fra salen« kan kun vises på ideens egen side.');
    expect(host.querySelector('a[href$="/SitePages/bee-bot.aspx"]')?.textContent).toBe('Åbn siden');
  });

  it('says that an idea is gone, and leads back', async () => {
    const host = await read(new GivenReader(failed('notFound')));
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Ideen findes ikke længere');
    await press('Tilbage til ideerne');
    expect(closed).toBe(1);
  });

  it('says what failed in words, keeps the rest for the log, and reads again', async () => {
    const reader = new GivenReader(failed('unavailable'));
    const host = await read(reader);
    expect(host.textContent).toContain('Indholdet kunne ikke hentes');
    expect(host.textContent).not.toContain('for the log');
    reader.answer = success(aPost());
    await press('Prøv igen');
    expect(document.activeElement?.textContent).toBe('Bee-Bot dækker bord');
  });

  it('says that there is no network, and reads by itself when it is back', async () => {
    const reader = new GivenReader(failed('offline'));
    const host = await read(reader);
    expect(host.textContent).toContain('ikke forbindelse');
    reader.answer = success(aPost());
    await act(async () => {
      window.dispatchEvent(new Event('online'));
    });
    expect(host.querySelector('h2')?.textContent).toBe('Bee-Bot dækker bord');
  });

  it('shows an idea read before at once, and says when it could not be read again', async () => {
    const reader = new GivenReader(success(aPost()));
    await read(reader);
    clear();
    reader.answer = failed('unavailable');
    const host = await read(reader);
    expect(host.querySelector('h2')?.textContent).toBe('Bee-Bot dækker bord');
    expect(host.textContent).toContain('som den var sidst');
  });

  it('says that responses are missing instead of showing none', async () => {
    const host = await read(new GivenReader(success(aPost({ responses: failed('throttled') }))));
    expect(host.textContent).toContain('kunne ikke hentes');
    expect(host.textContent).not.toContain('Ingen kommentarer');
    expect(host.textContent).not.toContain('Ingen har prøvet');
    expect(host.textContent).not.toContain('Synes godt om');
    expect(host.querySelector('ol')).not.toBeNull();
  });

  it('is left by Escape, but not out of a comment that is being written', async () => {
    const host = await read(new GivenReader(success(aPost())));
    write('Skriv en kommentar', 'Vi');
    await key(field('Skriv en kommentar'), 'Escape');
    expect(closed).toBe(0);
    await key(host.querySelector('h2')!, 'Escape');
    expect(closed).toBe(1);
  });

  it('closes what is open in it by Escape first', async () => {
    const host = await read(new GivenReader(success(aPost())));
    await press('Prøvet på min stue');
    await key(field('Hvordan gik det?'), 'Escape');
    expect(closed).toBe(0);
    expect(host.querySelector('form input')).toBeNull();
  });

  it('opens ideas like it in place, and leaves clicks for a new tab to the browser', async () => {
    const other = aCard({ id: 9, title: 'Lydjagt i skoven', url: '/sites/x/SitePages/lydjagt.aspx' });
    const host = await read(new GivenReader(success(aPost()), success([other])));
    const link = host.querySelector<HTMLAnchorElement>('a[href$="lydjagt.aspx"]')!;
    const plain = new MouseEvent('click', { bubbles: true, cancelable: true });
    const withCtrl = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    const isKeptFromBrowser = (click: MouseEvent): boolean => !link.dispatchEvent(click);
    host.addEventListener('click', (event) => event.ctrlKey && event.preventDefault());
    expect(isKeptFromBrowser(plain)).toBe(true);
    link.dispatchEvent(withCtrl);
    expect(opened).toEqual([9]);
  });

  it('says when ideas like it could not be read, and nothing when there are none', async () => {
    const reader = new GivenReader(success(aPost()), failed('unavailable'));
    const host = await read(reader);
    expect(host.textContent).toContain('Ideer, der ligner, kunne ikke hentes.');
    reader.related = success([]);
    await press('Prøv igen');
    expect(host.textContent).not.toContain('Ideer, der ligner');
  });
});
