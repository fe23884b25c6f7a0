import { agoOrDate } from '../../../src/ui/shared/dateWords';
import { counted } from '../../../src/ui/shared/words';

const now = new Date(2026, 10, 21, 0, 30);

describe('when a post was published', () => {
  it.each([
    [new Date(2026, 10, 21, 0, 5), 'i dag'],
    [new Date(2026, 10, 20, 23, 55), 'i går'],
    [new Date(2026, 10, 18, 14, 0), 'for 3 dage siden'],
    [new Date(2026, 9, 12, 9, 0), '12. oktober 2026']
  ])('%s is told as "%s"', (published, told) => {
    expect(agoOrDate(published.toISOString(), now, 'da-DK')).toBe(told);
  });

  it('is told in English to who reads English', () => {
    expect(agoOrDate(new Date(2026, 10, 18, 14, 0).toISOString(), now, 'en-US')).toBe('3 days ago');
  });
});

describe('a number of ideas', () => {
  it('is one or many, with thousands as Danes write them', () => {
    const inDanish = (count: number): string => counted('Viser {count} idé', 'Viser {count} ideer', count, 'da-DK');
    expect([inDanish(1), inDanish(24), inDanish(1200)]).toEqual(['Viser 1 idé', 'Viser 24 ideer', 'Viser 1.200 ideer']);
  });
});
