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

/** What is read on two pages, where one would be too small to read. */
const onTwoPages = { type: 11, pictures: 0.8 };

/**
 * Sets type and pictures as large as one page allows. What doesn't fit even at the smallest that can be read runs on to
 * a second page, at a comfortable size.
 */
export function fitToPage(paper: Document): void {
  const sheet = paper.body.firstElementChild as HTMLElement;
  const isWithinPage = sizes.some((size) => {
    setSize(sheet, size);
    return sheet.offsetHeight <= pageHeight;
  });
  if (!isWithinPage) {
    setSize(sheet, onTwoPages);
    sheet.classList.add('long');
  }
}

function setSize(sheet: HTMLElement, { type, pictures }: { type: number; pictures: number }): void {
  sheet.style.setProperty('--type', `${type}pt`);
  sheet.style.setProperty('--pictures', String(pictures));
}
