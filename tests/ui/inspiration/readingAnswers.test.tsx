/** @jest-environment jsdom */
import * as React from 'react';
import { act } from 'react-dom/test-utils';
import type { PostResponses } from '../../../src/domain/inspiration/readPost';
import { success } from '../../../src/domain/shared/result';
import { PostReadingView } from '../../../src/ui/inspiration/reading/PostReadingView';
import {
  aPost, button, clear, draw, field, GivenReader, HeldOutbox, key, press, responsesOf, words, write
} from './readingDoubles';

let outbox: HeldOutbox;
let host: HTMLElement;

async function read(given: Partial<PostResponses> = {}): Promise<void> {
  host = await draw(
    <PostReadingView
      postId={7}
      postReader={new GivenReader(success(aPost({ responses: success(responsesOf(given)) })))}
      outbox={outbox}
      words={words}
      onClose={() => undefined}
      onOpenPost={() => undefined}
      addressOfPage={({ url }) => url}
    />
  );
}

const comment = (text: string, isMine: boolean, id = text): PostResponses['comments'][number] => ({
  id, author: isMine ? 'Pia Pædagog' : 'Lis Leder', isMine, text, createdAt: '2026-11-19T08:00:00Z'
});
const report = (author: string, experience: string, isMine = false): PostResponses['reports'][number] => ({
  author, isMine, experience, triedAt: '2026-11-19T08:00:00Z'
});
const isPressed = (name: string): boolean => button(name).getAttribute('aria-pressed') === 'true';
const spoken = (): string => [...host.querySelectorAll('[role=status], [role=alert]')].map((one) => one.textContent).join(' ');

beforeEach(() => {
  outbox = new HeldOutbox();
});

afterEach(() => {
  clear();
  jest.useRealTimers();
});

describe('liking and saving', () => {
  it('is shown at once, counted, said, and stays when SharePoint has it', async () => {
    await read();
    await press('Synes godt om');
    expect(isPressed('Synes godt om 5')).toBe(true);
    expect(spoken()).toContain('Du synes godt om ideen.');
    await press('Gem til senere');
    outbox.arrive();
    expect(isPressed('Synes godt om 5')).toBe(true);
    expect(isPressed('Gem til senere')).toBe(true);
    expect(spoken()).toContain('Gemt til senere.');
  });

  it('is taken back by pressing again', async () => {
    await read({ isLiked: true });
    await press('Synes godt om');
    expect(isPressed('Synes godt om 3')).toBe(false);
    expect(outbox.performed).toEqual([{ kind: 'like', postId: 7, isOn: false }]);
  });

  it('says what waits for the network, and no longer when it has arrived', async () => {
    await read();
    await press('Gem til senere');
    expect(host.textContent).not.toContain('når der er net');
    outbox.fail();
    expect(spoken()).toContain('Gem til senere: sendes, når der er net');
    outbox.arrive();
    expect(host.textContent).not.toContain('når der er net');
  });

  it('asks the person to stay where the device cannot keep what waits', async () => {
    outbox.isLasting = () => false;
    await read();
    await press('Gem til senere');
    expect(host.textContent).not.toContain('Lad siden være åben');
    outbox.fail();
    expect(spoken()).toContain('Gem til senere: sendes, når der er net. Lad siden være åben til da');
    outbox.arrive();
    expect(host.textContent).not.toContain('Lad siden være åben');
  });

  it('says why something was refused, and lets the person try again or take it back', async () => {
    await read();
    await press('Synes godt om');
    outbox.refuse('forbidden');
    expect(spoken()).toContain('»Synes godt om« lykkedes ikke. Du har ikke lov til det.');
    expect(spoken()).not.toContain('Du synes godt om ideen.');
    expect(isPressed('Synes godt om 4')).toBe(false);
    await press('Prøv igen');
    expect(isPressed('Synes godt om 5')).toBe(true);
    outbox.refuse('forbidden');
    await press('Tag tilbage');
    expect(outbox.pending()).toEqual([]);
    expect(spoken()).not.toContain('lykkedes ikke');
  });
});

describe('"Prøvet på min stue"', () => {
  it('takes a line, shows it first among colleagues, and gives the focus back', async () => {
    await read({ reports: [report('Lis Leder', 'Gik fint.'), report('Dagny Dagplejer', '')] });
    expect(host.textContent).toContain('Prøvet af 2 kolleger');
    await press('Prøvet på min stue');
    expect(document.activeElement).toBe(field('Hvordan gik det?'));
    write('Hvordan gik det?', '  Biblen blev en bi. ');
    await press('Gem');
    expect(outbox.performed).toEqual([{ kind: 'tried', postId: 7, isOn: true, experience: 'Biblen blev en bi.' }]);
    expect(isPressed('Prøvet på min stue')).toBe(true);
    expect(document.activeElement).toBe(button('Prøvet på min stue'));
    expect(host.textContent).toContain('Prøvet af dig og 2 kolleger');
    expect([...host.querySelectorAll('[data-report] p[lang]')].map((one) => one.textContent)).toEqual(['Biblen blev en bi.', 'Gik fint.']);
  });

  it('is changed and removed by the one who wrote it', async () => {
    await read({ reports: [report('Pia Pædagog', 'Gik fint.', true)] });
    expect(host.textContent).toContain('Prøvet af dig');
    await press('Ret');
    expect(field('Hvordan gik det?').value).toBe('Gik fint.');
    write('Hvordan gik det?', 'Gik meget fint.');
    await press('Gem');
    expect(host.textContent).toContain('Gik meget fint.');
    await press('Fjern');
    expect(outbox.performed[1]).toMatchObject({ kind: 'tried', isOn: false });
    expect(host.textContent).toContain('Ingen har prøvet ideen endnu');
    expect(spoken()).toContain('Du står ikke længere blandt dem');
  });

  it('tells how much room is left only near the end', async () => {
    await read();
    await press('Prøvet på min stue');
    write('Hvordan gik det?', 'a'.repeat(200));
    expect(host.textContent).not.toContain('tegn tilbage');
    write('Hvordan gik det?', 'a'.repeat(250));
    expect(host.textContent).toContain('5 tegn tilbage');
  });

  it('is given up without a trace', async () => {
    await read();
    await press('Prøvet på min stue');
    await press('Fortryd');
    expect(outbox.performed).toEqual([]);
    expect(document.activeElement).toBe(button('Prøvet på min stue'));
  });
});

describe('comments', () => {
  it('stand oldest first, as plain text with its line breaks', async () => {
    await read({ comments: [comment('Hvor låner\nman en?', true), comment('<b>Hos</b> Dorte', false)] });
    expect(host.textContent).toContain('2 kommentarer');
    const texts = [...host.querySelectorAll('li[data-comment] p[lang]')].map((one) => one.textContent);
    expect(texts).toEqual(['Hvor låner\nman en?', '<b>Hos</b> Dorte']);
  });

  it('are sent by Ctrl and Enter, stand there at once, and leave the field empty', async () => {
    await read();
    write('Skriv en kommentar', 'Godt fundet på!');
    expect(outbox.draftOf(7)).toBe('Godt fundet på!');
    await key(field('Skriv en kommentar'), 'Enter', { ctrlKey: true });
    expect(outbox.performed).toEqual([{ kind: 'comment', postId: 7, text: 'Godt fundet på!' }]);
    expect(host.querySelector('li[data-comment]')?.textContent).toContain('Godt fundet på!');
    expect(host.querySelector('li[data-comment]')?.textContent).toContain('Sender …');
    expect(field('Skriv en kommentar').value).toBe('');
    outbox.arrive('12');
    expect(host.querySelectorAll('li[data-comment="12"]')).toHaveLength(1);
    expect(host.querySelectorAll('li[data-comment]')).toHaveLength(1);
    expect(host.textContent).not.toContain('Sender …');
  });

  it('begun before are still there', async () => {
    outbox.keepDraft(7, 'Vi prøvede');
    await read();
    expect(field('Skriv en kommentar').value).toBe('Vi prøvede');
  });

  it('cannot be empty, and say so', async () => {
    await read();
    write('Skriv en kommentar', '  \n ');
    await press('Send');
    expect(outbox.performed).toEqual([]);
    expect(host.textContent).toContain('Skriv noget, før du sender.');
    expect(field('Skriv en kommentar').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Skriv en kommentar'));
  });

  it('tell that they wait, and can be taken back meanwhile', async () => {
    await read();
    write('Skriv en kommentar', 'Godt fundet på!');
    await press('Send');
    outbox.fail();
    expect(host.querySelector('li[data-comment]')?.textContent).toContain('Sendes, når der er net');
    await press('Tag tilbage');
    expect(host.querySelector('li[data-comment]')).toBeNull();
  });

  it('that were refused keep their words, and can be tried again', async () => {
    await read();
    write('Skriv en kommentar', 'Godt fundet på!');
    await press('Send');
    outbox.refuse('invalid');
    const item = host.querySelector('li[data-comment]')!;
    expect(item.textContent).toContain('Godt fundet på!');
    expect(item.textContent).toContain('Kommentaren blev ikke sendt. Portalen tog ikke imod det.');
    await press('Prøv igen');
    expect(item.textContent).not.toContain('blev ikke sendt');
  });

  it('of one’s own are deleted after a moment in which they can be brought back', async () => {
    jest.useFakeTimers();
    await read({ comments: [comment('Hvor låner man en?', true, '3'), comment('Hos Dorte', false, '4')] });
    expect(host.querySelectorAll('li[data-comment="4"] button')).toHaveLength(0);
    await press('Slet din kommentar');
    expect(host.textContent).not.toContain('Hvor låner man en?');
    expect(host.textContent).toContain('1 kommentar');
    expect(document.activeElement).toBe(button('Fortryd sletningen'));
    await press('Fortryd sletningen');
    expect(host.textContent).toContain('Hvor låner man en?');
    expect(document.activeElement).toBe(button('Slet din kommentar'));
    await press('Slet din kommentar');
    await act(async () => jest.advanceTimersByTime(10_000));
    expect(outbox.performed).toEqual([{ kind: 'uncomment', postId: 7, commentId: '3' }]);
    expect(document.activeElement?.textContent).toBe('1 kommentar');
  });

  it('that were deleted stay deleted when the person leaves at once', async () => {
    await read({ comments: [comment('Hvor låner man en?', true, '3')] });
    await press('Slet din kommentar');
    expect(outbox.performed).toEqual([]);
    clear();
    expect(outbox.performed).toEqual([{ kind: 'uncomment', postId: 7, commentId: '3' }]);
  });

  it('are closed where the page says so', async () => {
    await read({ canComment: false });
    expect(host.textContent).toContain('Der er lukket for kommentarer');
    expect(host.querySelector('textarea')).toBeNull();
  });
});

describe('sharing', () => {
  it('copies the page’s own address, and says so', async () => {
    const writeText = jest.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await read();
    await press('Del');
    expect(writeText).toHaveBeenCalledWith('http://localhost/sites/x/SitePages/bee-bot.aspx');
    expect(spoken()).toContain('Linket er kopieret.');
  });

  it('offers the link where the browser won’t copy it', async () => {
    const writeText = jest.fn(async () => Promise.reject(new Error('not allowed')));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await read();
    await press('Del');
    expect(field('Kopiér linket herfra').value).toBe('http://localhost/sites/x/SitePages/bee-bot.aspx');
  });
});
