import { curriculumThemes, findCurriculumTheme, officialNameOf, slugOf } from '../../../src/domain/shared/curriculumTheme';

const namesOf2016 = [
  'Alsidig personlig udvikling',
  'Sociale kompetencer',
  'Sproglig udvikling',
  'Krop og bevægelse',
  'Naturen og naturfænomener',
  'Kulturelle udtryksformer og værdier'
];

describe('the curriculum themes', () => {
  it('are found by the names of 2016, in the same order', () => {
    expect(namesOf2016.map(findCurriculumTheme)).toEqual(curriculumThemes);
  });

  it.each(curriculumThemes)('%s is found by its name and by what stands in an address', (theme) => {
    expect(findCurriculumTheme(officialNameOf(theme).toUpperCase())).toBe(theme);
    expect(findCurriculumTheme(slugOf(theme))).toBe(theme);
    expect(slugOf(theme)).toMatch(/^[a-z-]+$/);
  });

  it('are not found by anything else', () => {
    expect(['', 'tema', 'undefined'].map(findCurriculumTheme)).toEqual([undefined, undefined, undefined]);
  });
});
