import { openLastSeen } from '../../../src/gateways/browser/lastSeen';
import { memoryStorage } from '../../contracts/inspiration/memoryStorage';

const now = (): Date => new Date('2026-11-21T12:00:00Z');
const ownerOf = (person: string): string => {
  const storage = memoryStorage();
  openLastSeen(storage, '/sites/a', person, now);
  return storage.getItem('ambassadorportal:owner') ?? '';
};

describe('what is kept of who used a device', () => {
  it('fits several of a municipality’s staff, so that it names none', () => {
    const staff = Array.from({ length: 5_000 }, (_, number) => `i:0#.f|membership|person${number}@kommune.example`);
    const sharing = new Map<string, number>();
    for (const owner of staff.map(ownerOf)) sharing.set(owner, (sharing.get(owner) ?? 0) + 1);
    expect(sharing.size).toBeGreaterThan(500);
    expect([...sharing.values()].filter((count) => count === 1).length).toBeLessThan(100);
  });
});
