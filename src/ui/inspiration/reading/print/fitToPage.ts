/** Height of A4 between margins of 12 mm, in CSS pixels (96 to the inch), less one for rounding. */
const pageHeight = ((297 - 24) / 25.4) * 96 - 1;

/** Sizes tried in turn: of type in points, and of pictures as a share of their full height. */
const sizes = [
  { type: 14, pictures: 1 },
  { type: 13, pictures: 1 },
  { type: 12.5, pictures: 1 },
  { type: 12, pictures: 0.9 },
  { type: 11.5, pictures: 0.8 },
  { type: 11, pictures: 0.7 },
  { type: 10.5, pictures: 0.62 },
  { type: 10, pictures: 0.55 },
  { type: 9.5, pictures: 0.48 },
  { type: 9, pictures: 0.42 },
];

/** What is read on more pages, where two would be too small to read. */
const comfortable = { type: 11, pictures: 0.8 };

/** Pictures and steps aren't cut where a page ends, so the first of two isn't filled to its last line. */
const filledOfTwo = 0.9;

/**
 * Sets type and pictures as large as one page allows. What doesn't fit even at the smallest that can be read runs on to
 * a second page in the same way, and a post longer still takes the pages it needs.
 */
export function fitToPage(paper: Document): void {
  const sheet = paper.body.firstElementChild as HTMLElement;
  if (isFitted(sheet, pageHeight)) {
    return;
  }
  sheet.classList.add('long');
  // Below columns that run over pages there may be no room left, and the code would stand alone on a page.
  const [body, foot] = [sheet.querySelector('.body'), sheet.querySelector('.foot')];
  if (body && foot) {
    body.before(foot);
  }
  if (!isFitted(sheet, 2 * pageHeight * filledOfTwo)) {
    setSize(sheet, comfortable);
  }
}

/** Sets the largest size at which the sheet is no higher than this, in CSS pixels; false when none is small enough. */
function isFitted(sheet: HTMLElement, height: number): boolean {
  return sizes.some((size) => {
    setSize(sheet, size);
    return sheet.offsetHeight <= height;
  });
}

function setSize(sheet: HTMLElement, { type, pictures }: { type: number; pictures: number }): void {
  sheet.style.setProperty('--type', `${type}pt`);
  sheet.style.setProperty('--pictures', String(pictures));
}
