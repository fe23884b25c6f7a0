/** @jest-environment jsdom */
import * as React from 'react';
import type { Desk } from '../../../../../src/domain/inspiration/writing/writingDesk';
import { DeskPlace } from '../../../../../src/ui/inspiration/writing/desk/DeskPlace';
import { aDraft, anOwnPost, MemoryDesk, MemoryOffice } from '../../../../builders/memoryDesk';
import { MemoryKeeper } from '../../../../builders/memoryKeeper';
import { clear } from '../../readingDoubles';
import { choose, drawDesk, lines, moves, now, onMove, words } from './deskOnScreen';

beforeEach(() => {
  moves.length = 0;
  jest.spyOn(console, 'warn').mockImplementation();
});

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const desk = new MemoryDesk([anOwnPost()]);

function show(kind: 'mine' | 'review' | 'office', rights: Partial<Desk> | 'offline'): Promise<HTMLElement> {
  const keeper = new MemoryKeeper();
  keeper.put(aDraft());
  const office = new MemoryOffice({ folders: [], ambassadors: [], isReviewed: false });
  return drawDesk(
    <DeskPlace
      ports={{ desk, keeper, office, words, now, onMove }}
      kind={kind}
      rights={rights === 'offline' ? { status: 'offline' } : { status: 'loaded', value: { ...desk.rights, ...rights } }}
      onLeave={() => moves.push({ kind: 'new' })}
    />
  );
}

const tabs = (host: HTMLElement): (string | null)[] => [...host.querySelectorAll('nav button')].map(({ textContent }) => textContent);
const heading = (host: HTMLElement): string | null | undefined => host.querySelector('h2')?.textContent;

describe('where ideas are looked after', () => {
  it('shows an ambassador their own, and nothing to choose between', async () => {
    const host = await show('mine', {});
    expect([heading(host), tabs(host)]).toEqual(['Mine ideer', []]);
    expect(document.activeElement).toBe(host.querySelector('h2'));
  });

  it('shows what a person may do besides, and goes there', async () => {
    const host = await show('review', { mayReview: true, mayManage: true });
    expect([heading(host), tabs(host)]).toEqual(['Ideer til godkendelse', ['Mine ideer', 'Til godkendelse', 'Pladser']]);
    expect(host.querySelector('[aria-current=page]')?.textContent).toBe('Til godkendelse');
    await choose('button', 'Pladser');
    expect(moves).toEqual([{ kind: 'office' }]);
  });

  it('shows nobody a place that isn’t theirs', async () => {
    expect(heading(await show('office', { mayReview: true }))).toBe('Mine ideer');
    clear();
    expect(heading(await show('review', {}))).toBe('Mine ideer');
  });

  it('tells staff who may not write who does', async () => {
    const host = await show('mine', { folders: [] });
    expect(host.textContent).toContain('Fortæl den til jeres IT-ambassadør.');
    expect(lines(host)).toEqual([]);
  });

  it('shows what is on the device where SharePoint can’t be reached', async () => {
    desk.failing = 'offline';
    const host = await show('mine', 'offline');
    desk.failing = undefined;
    expect(lines(host)).toEqual([expect.stringContaining('Skygger på en væg')]);
  });
});
