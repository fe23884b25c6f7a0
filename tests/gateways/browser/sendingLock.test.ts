import { createSendingLock } from '../../../src/gateways/browser/sendingLock';
import { memoryStorage } from '../../contracts/inspiration/memoryStorage';

const leaseOf = (storage: Storage) => ({ storage, owner: 'pia', now: () => new Date(), newId: () => crypto.randomUUID() });

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z') }));
afterEach(() => jest.useRealTimers());

describe('sending in a browser without locks', () => {
  it('is done by one tab at a time', async () => {
    const storage = memoryStorage();
    let under = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 40000));
      under -= 1;
    };
    const tabs = [1, 2, 3].map(() => createSendingLock(undefined, leaseOf(storage))(work));
    await jest.advanceTimersByTimeAsync(125000);
    await Promise.all(tabs);
    expect(most).toBe(1);
    expect(Object.keys(storage)).toEqual([]);
  });

  it('goes on in another tab when the one that did it died', async () => {
    const storage = memoryStorage();
    const name = 'ambassadorportal.sending:pia';
    storage.setItem(name, JSON.stringify({ holder: 'dead', until: Date.now() + 15000 }));
    const work = jest.fn(async () => undefined);
    const done = createSendingLock(undefined, leaseOf(storage))(work);
    await jest.advanceTimersByTimeAsync(14000);
    expect(work).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(3000);
    await done;
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('leaves the lease to the tab that has it by now, when it slept past its own', async () => {
    const storage = memoryStorage();
    const name = 'ambassadorportal.sending:pia';
    const work = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30000));
    const sleeper = createSendingLock(undefined, leaseOf(storage))(work);
    await jest.advanceTimersByTimeAsync(1000);
    const others = JSON.stringify({ holder: 'other', until: Date.now() + 19000 });
    storage.setItem(name, others);
    await jest.advanceTimersByTimeAsync(30000);
    await sleeper;
    expect(storage.getItem(name)).toBe(others);
  });

  it('does not wait for a lease from a clock that was wrong, nor where there is no storage', async () => {
    const storage = memoryStorage();
    storage.setItem('ambassadorportal.sending:pia', JSON.stringify({ holder: 'dead', until: Date.now() + 9e9 }));
    const work = jest.fn(async () => undefined);
    const done = createSendingLock(undefined, leaseOf(storage))(work);
    await jest.advanceTimersByTimeAsync(1000);
    await done;
    const none = memoryStorage();
    none.getItem = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    await createSendingLock(undefined, leaseOf(none))(work);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
