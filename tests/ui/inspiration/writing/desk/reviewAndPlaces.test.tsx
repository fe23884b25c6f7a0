/** @jest-environment jsdom */
import * as React from 'react';
import { act } from 'react-dom/test-utils';
import type { WaitingPost } from '../../../../../src/domain/inspiration/writing/writingDesk';
import type { Ambassador, Office } from '../../../../../src/domain/inspiration/writing/writingOffice';
import { OfficeView } from '../../../../../src/ui/inspiration/writing/desk/OfficeView';
import { ReviewQueue } from '../../../../../src/ui/inspiration/writing/desk/ReviewQueue';
import { MemoryDesk, MemoryOffice } from '../../../../builders/memoryDesk';
import { clear, write } from '../../readingDoubles';
import { choose, control, drawDesk, lines, moves, now, onMove, settled, words } from './deskOnScreen';

beforeEach(() => {
  moves.length = 0;
  jest.spyOn(console, 'warn').mockImplementation();
});

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

describe('ideas to approve', () => {
  const aWaitingPost = (given: Partial<WaitingPost> = {}): WaitingPost => ({
    id: 7, etag: '"1"', title: 'Sne under lup', url: '/sites/x/SitePages/Ideer/12/sne.aspx', author: 'Amir Ambassadør',
    sentAt: '2026-11-21T08:00:00Z', isRevision: false, ...given,
  });
  let desk: MemoryDesk;

  beforeEach(() => {
    desk = new MemoryDesk([], [aWaitingPost()]);
  });

  const show = (): Promise<HTMLElement> =>
    drawDesk(<ReviewQueue desk={desk} words={words} now={now} onMove={onMove} />);

  it('say whose they are and since when, and lead to where they are read', async () => {
    desk.waiting = [aWaitingPost(), aWaitingPost({ id: 8, isRevision: true })];
    const host = await show();
    expect(lines(host)[0]).toContain('Ny idéAf Amir Ambassadør, sendt i går');
    expect(lines(host)[1]).toContain('Rettelse af en idé, der er på bloggen');
    const link = host.querySelector('a');
    expect([link?.getAttribute('href'), link?.target, link?.rel]).toEqual([desk.waiting[0].url, '_blank', 'noopener']);
    expect(link?.textContent).toContain('(åbner i en ny fane)');
  });

  it('are approved, which is told where they stood', async () => {
    const host = await show();
    await choose('button', 'Godkend');
    expect(desk.done).toEqual(['approve 7 "1"']);
    expect(lines(host)).toEqual(['»Sne under lup« er godkendt, og er på bloggen.']);
    expect(document.activeElement?.textContent).toContain('er godkendt');
  });

  it('are sent back with a reason, and not without', async () => {
    const host = await show();
    await choose('button', 'Send tilbage');
    await choose('button', 'Send tilbage');
    expect(desk.done).toEqual([]);
    expect(host.querySelector('[role=alert]')?.textContent).toContain('så Amir Ambassadør kan komme videre');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    write('Hvad skal ændres?', '  Billedet er sløret. ');
    await choose('button', 'Send tilbage');
    expect(desk.done).toEqual(['sendBack 7: Billedet er sløret.']);
    expect(lines(host)).toEqual(['»Sne under lup« er sendt tilbage til Amir Ambassadør.']);
  });

  it('that were changed meanwhile are read again, and what was written of them stays', async () => {
    const host = await show();
    await choose('button', 'Send tilbage');
    write('Hvad skal ændres?', 'Billedet er sløret.');
    desk.failing = 'conflict';
    await choose('button', 'Send tilbage');
    expect(host.textContent).toContain('Ideen er ændret, siden du så den.');
    desk.failing = undefined;
    desk.waiting = [aWaitingPost({ etag: '"2"' })];
    await choose('button', 'Hent listen igen');
    expect(host.textContent).not.toContain('Ideen er ændret, siden du så den.');
    expect(host.querySelector('textarea')?.value).toBe('Billedet er sløret.');
    await choose('button', 'Annuller');
    await choose('button', 'Godkend');
    expect(desk.done).toEqual(['approve 7 "2"']);
  });

  it('keep a reason that couldn’t be sent', async () => {
    const host = await show();
    await choose('button', 'Send tilbage');
    write('Hvad skal ændres?', 'Billedet er sløret.');
    desk.failing = 'offline';
    await choose('button', 'Send tilbage');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('»Send tilbage« lykkedes ikke.');
    expect(host.querySelector('textarea')?.value).toBe('Billedet er sløret.');
  });

  it('can be edited by the reviewer', async () => {
    await show();
    await choose('button', 'Ret i den');
    expect(moves).toEqual([{ kind: 'edit', pageId: 7 }]);
  });

  it('of which there are none is another thing than that they couldn’t be fetched', async () => {
    desk.waiting = [];
    expect((await show()).textContent).toContain('Ingen ideer venter');
    clear();
    desk.failing = 'unavailable';
    const host = await show();
    expect(host.textContent).not.toContain('Ingen ideer venter');
    expect(host.querySelector('[role=alert]')).not.toBeNull();
  });
});

describe('places', () => {
  const anna: Ambassador = { id: 1, name: 'Anna Åkjær', isAmbassador: true };
  const bo: Ambassador = { id: 2, name: 'Bo Bech', isAmbassador: true };
  const carl: Ambassador = { id: 3, name: 'Carl Dam', isAmbassador: true };
  const gone: Ambassador = { id: 4, name: 'Dina Due', isAmbassador: false };
  let office: MemoryOffice;

  const anOffice = (given: Partial<Office> = {}): Office => ({
    folders: [{ path: '/f/1', postCount: 12, holders: [anna] }], ambassadors: [anna], isReviewed: false, ...given,
  });
  const show = (given: Partial<Office> = {}): Promise<HTMLElement> => {
    office = new MemoryOffice(anOffice(given));
    return drawDesk(<OfficeView office={office} words={words} />);
  };

  it('say who looks after how many ideas, those without anybody first', async () => {
    const host = await show({
      folders: [
        { path: '/f/1', postCount: 12, holders: [anna] },
        { path: '/f/4', postCount: 1, holders: [gone] },
        { path: '/f/9', postCount: 0, holders: [] },
      ],
    });
    const read = lines(host);
    expect(read).toHaveLength(3);
    expect(read[0]).toContain('Ingen passer den');
    expect(read[0]).toContain('er her ikke længere. Ideerne bliver på bloggen.');
    expect(read[1]).toContain('Dina Due1 idé');
    expect(read[1]).toContain('Dina Due er ikke ambassadør længere.');
    expect(read[2]).toContain('Anna Åkjær12 ideer');
  });

  it('are given to ambassadors without one', async () => {
    const host = await show({ ambassadors: [anna, bo] });
    expect(host.textContent).toContain('Ambassadører uden plads');
    await choose('button', 'Giv plads Bo Bech');
    expect(office.done).toEqual(['openFolder 2']);
    expect(host.textContent).toContain('Bo Bech har fået en plads.');
    expect(() => control('button', 'Giv plads')).toThrow();
  });

  it('are given to all without one, one after the other', async () => {
    const host = await show({ ambassadors: [anna, bo, carl] });
    await choose('button', 'Giv alle 2 en plads');
    expect(office.done).toEqual(['openFolder 2', 'openFolder 3']);
    expect(host.textContent).toContain('Alle har fået en plads.');
  });

  it('that could only be given to some are told so, and the rest can be tried again', async () => {
    const host = await show({ ambassadors: [anna, bo, carl] });
    office.failsAfter = 1;
    await choose('button', 'Giv alle 2 en plads');
    expect(host.textContent).toContain('1 af 2 fik en plads. Prøv igen med resten.');
    office.failsAfter = Infinity;
    await choose('button', 'Giv plads Carl Dam');
    expect(office.done).toEqual(['openFolder 2', 'openFolder 3']);
  });

  it('are handed over to one who is found by name, and given back', async () => {
    const host = await show({ ambassadors: [anna, bo] });
    await choose('button', 'Overdrag Anna Åkjær');
    await choose('button', 'Overdrag');
    expect(host.textContent).toContain('Vælg en ambassadør på listen.');
    await act(async () => control('combobox', 'Overdrag til').click());
    await settled();
    await choose('option', 'Bo Bech');
    await choose('button', 'Overdrag');
    expect(office.done).toEqual(['handOver /f/1 2']);
    expect(lines(host).join()).toContain('Bo Bech passer nu pladsen.');
    await choose('button', 'Fortryd');
    expect(office.done).toEqual(['handOver /f/1 2', 'handOver /f/1 1']);
  });

  it('aren’t given back to one who isn’t an ambassador any more', async () => {
    await show({ folders: [{ path: '/f/4', postCount: 1, holders: [gone] }], ambassadors: [anna] });
    await choose('button', 'Overdrag Dina Due');
    await act(async () => control('combobox', 'Overdrag til').click());
    await settled();
    await choose('option', 'Anna Åkjær');
    await choose('button', 'Overdrag');
    expect(office.done).toEqual(['handOver /f/4 1']);
    expect(() => control('button', 'Fortryd')).toThrow();
  });

  it('can’t be handed over where there is nobody else, and that is said', async () => {
    const host = await show();
    await choose('button', 'Overdrag Anna Åkjær');
    expect(host.textContent).toContain('Der er ingen anden at overdrage den til.');
    await choose('button', 'Annuller');
    expect(control('button', 'Overdrag Anna Åkjær')).toBeDefined();
  });

  it('are looked for by name where they are many', async () => {
    const many = Array.from({ length: 30 }, (_, at): Ambassador => ({ id: at + 10, name: `Ambassadør ${at + 10}`, isAmbassador: true }));
    const host = await show({ folders: many.map((one) => ({ path: `/f/${one.id}`, postCount: 1, holders: [one] })), ambassadors: many });
    expect(lines(host)).toHaveLength(20);
    write('Find en ambassadør', ' ambassadør 39 ');
    expect(lines(host)).toEqual([expect.stringContaining('Ambassadør 39')]);
    write('Find en ambassadør', 'Xerxes');
    expect(lines(host)).toEqual([]);
    expect(host.textContent).toContain('Ingen plads har det navn.');
  });

  it('the owner says whether new ideas wait for a reviewer, and what that means', async () => {
    const host = await show();
    expect(host.textContent).toContain('En idé er på bloggen, så snart ambassadøren udgiver den.');
    await choose('switch', 'Nye ideer skal godkendes');
    expect(office.done).toEqual(['setReviewed true']);
    expect(host.textContent).toContain('En idé venter, til en redaktør har læst den.');
    office.failing = 'unavailable';
    await choose('switch', 'Nye ideer skal godkendes');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('lykkedes ikke');
    expect((control('switch', 'Nye ideer skal godkendes') as HTMLInputElement).checked).toBe(true);
  });

  it('that couldn’t be read aren’t none', async () => {
    office = new MemoryOffice(anOffice());
    office.failing = 'forbidden';
    const host = await drawDesk(<OfficeView office={office} words={words} />);
    expect(host.querySelector('[role=alert]')).not.toBeNull();
    expect(host.textContent).not.toContain('Ingen har en plads endnu');
  });
});
