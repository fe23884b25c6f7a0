import type { ReadPost } from '../../../../domain/inspiration/readPost';
import { make } from './make';
import { factsOnPaper } from './paperFacts';
import type { PaperWords } from './paperWords';
import { printInFrame } from './printInFrame';
import { qrOnPaper } from './qrOnPaper';

/** Everything in shares of the page, so that it is as good on A5. */
const posterStyles = `
@page { size: A4 portrait; margin: 12mm; }
* { box-sizing: border-box; }
html, body { margin: 0; padding: 0; background: #fff; color: #1b1b1b; }
body { font-family: 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
.poster { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 6mm; width: 100%;
  height: 262mm; text-align: center; }
.scan { margin: 0; font-size: 40pt; font-weight: 650; line-height: 1; }
.code { display: block; width: 124mm; height: 124mm; max-width: 100%; }
h1 { max-width: 160mm; margin: 0; font-size: 34pt; line-height: 1.15; font-weight: 650; text-wrap: balance; }
.teaser { max-width: 140mm; margin: 0; font-size: 16pt; line-height: 1.4; }
.facts { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 6mm; margin: 0; padding: 0; list-style: none;
  font-size: 12pt; }
.facts b { font-weight: 600; color: #555; }
.portal { margin: 0; font-size: 11pt; color: #555; }
`;

/** Prints a poster for the wall: the title, and a code to scan. `page` is the absolute address of the post's own page. */
export function printPoster(post: ReadPost, page: string, words: PaperWords): Promise<void> {
  const { card } = post;
  return printInFrame(card.title, posterStyles, (paper) =>
    make(
      paper,
      'div',
      'poster',
      make(paper, 'h1', '', card.title),
      qrOnPaper(paper, page),
      make(paper, 'p', 'scan', words.poster_scan),
      make(paper, 'p', 'teaser', card.teaser),
      factsOnPaper(paper, card, words),
      make(paper, 'p', 'portal', words.paper_portal)
    )
  );
}
