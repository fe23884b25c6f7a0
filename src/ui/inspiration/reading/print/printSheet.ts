import type { PostBlock, ReadPost } from '../../../../domain/inspiration/readPost';
import { openingOf } from '../opening';
import { safeNodesOf } from '../safeHtml';
import { fitToPage } from './fitToPage';
import { make } from './make';
import { factsOnPaper } from './paperFacts';
import type { PaperWords } from './paperWords';
import { printInFrame } from './printInFrame';
import { qrOnPaper } from './qrOnPaper';
import { sheetStyles } from './sheetStyles';

/** Prints a post on one A4, to lie on the table while it is tried. `page` is the absolute address of its own page. */
export function printSheet(post: ReadPost, page: string, words: PaperWords): Promise<void> {
  return printInFrame(post.card.title, sheetStyles, (paper) => sheetOf(paper, post, page, words), fitToPage);
}

function sheetOf(paper: Document, post: ReadPost, page: string, words: PaperWords): HTMLElement {
  const { card, author } = post;
  const [picture, intro, rest] = partsOf(post);
  const head = make(
    paper,
    'header',
    'head',
    make(
      paper,
      'div',
      '',
      make(paper, 'p', 'themes', card.themes.map((theme) => words[`theme_${theme}`]).join(' · ')),
      make(paper, 'h1', '', card.title),
      factsOnPaper(paper, card, words),
      ...intro.map((block) => blockOnPaper(paper, block, page))
    ),
    ...picture.map((block) => blockOnPaper(paper, block, page))
  );
  const body = make(paper, 'main', 'body', ...rest.map((block) => blockOnPaper(paper, block, page)));
  const written = author ? words.writtenBy.replace('{author}', author) : '';
  const find = make(
    paper,
    'div',
    '',
    make(paper, 'b', '', words.paper_find),
    make(paper, 'p', '', [words.paper_portal, written].filter(Boolean).join(' · '))
  );
  return make(paper, 'div', 'sheet', head, body, make(paper, 'footer', 'foot', qrOnPaper(paper, page), find));
}

/** The opening picture and the text before the first heading, which stand side by side, and what comes below them. */
function partsOf(post: ReadPost): [PostBlock[], PostBlock[], PostBlock[]] {
  const blocks = openingOf(post).filter(({ kind }) => kind !== 'other' && kind !== 'film');
  const picture = blocks.slice(0, blocks[0]?.kind === 'picture' ? 1 : 0);
  const rest = blocks.slice(picture.length);
  const begin = rest.findIndex((block) => block.kind !== 'text' || /<h[1-6][\s>]/i.test(block.html));
  const introEnd = begin === -1 ? Math.min(rest.length, 1) : begin;
  return [picture, rest.slice(0, introEnd), rest.slice(introEnd)];
}

function blockOnPaper(paper: Document, block: PostBlock, page: string): Node {
  switch (block.kind) {
    case 'text':
      return make(paper, 'div', 'text', paper.importNode(safeNodesOf(block.html, page), true));
    case 'picture': {
      const picture = make(paper, 'img', '');
      picture.src = new URL(block.url, page).href;
      picture.alt = block.alt;
      const caption = block.caption ? [make(paper, 'figcaption', '', block.caption)] : [];
      return make(paper, 'figure', '', picture, ...caption);
    }
    case 'film':
    case 'other':
      return make(paper, 'div', '');
  }
}
