import { keep } from './ideaInProgress';
import type { IdeaInProgress, StepRead } from './ideaInProgress';
import { plainLinesOf } from './plainLines';
import { textPiecesOf } from './textPieces';
import type { TextPiece } from './textPieces';

/** How far a text web part has been read. */
interface TextInProgress {
  /** HTML that is kept together, since nothing stood in between. */
  keptHtml: string;
  /** Items of a numbered list that is no list of steps. */
  items: string;
  /** Below a heading of somebody's own, or after formatted text in an introduction: what follows belongs with it. */
  isApart: boolean;
  /** The step that a paragraph goes on with. */
  step?: StepRead;
  readonly left: TextPiece[];
}

/** Reads a text web part into the idea. */
export function addText(idea: IdeaInProgress, html: string): void {
  const text: TextInProgress = { keptHtml: '', items: '', isApart: false, left: textPiecesOf(html) };
  for (let piece = text.left.shift(); piece; piece = text.left.shift()) {
    addPiece(idea, text, piece);
  }
  endRuns(idea, text);
}

function addPiece(idea: IdeaInProgress, text: TextInProgress, piece: TextPiece): void {
  if (piece.kind === 'heading') {
    endRuns(idea, text);
    Object.assign(text, { isApart: false, step: undefined });
    idea.region = piece.part;
  } else if (piece.kind === 'more') {
    keepHtml(idea, text, piece.html);
    text.isApart = text.isApart || /^<h[1-6]/.test(piece.html) || idea.region === 'intro';
  } else if (piece.kind === 'item') {
    addItem(idea, text, piece);
  } else {
    addProse(idea, text, piece.html);
  }
}

function addItem(idea: IdeaInProgress, text: TextInProgress, item: Extract<TextPiece, { kind: 'item' }>): void {
  const { region } = idea;
  if (region === 'steps' || region === 'intro') {
    endRuns(idea, text);
    idea.region = 'steps';
    text.isApart = false;
    if (item.more) {
      keep(idea, { kind: 'text', html: item.list, steps: 1 });
      text.step = undefined;
    } else {
      addStep(idea, text, item.html);
    }
  } else if (item.more || text.isApart || region === 'after') {
    keepHtml(idea, text, item.list);
  } else {
    endKept(idea, text);
    text.items += item.list;
  }
}

function addProse(idea: IdeaInProgress, text: TextInProgress, html: string): void {
  const { region } = idea;
  const isBeforeSteps = region === 'steps' && !text.step && text.left.some(({ kind }) => kind === 'item');
  const lines = region === 'intro' ? plainLinesOf(html) : [];
  if (text.isApart || isBeforeSteps || region === 'after' || !lines) {
    keepHtml(idea, text, html);
    text.isApart = text.isApart || !lines;
    return;
  }
  endRuns(idea, text);
  if (region === 'intro') {
    idea.intro.push(...lines);
  } else if (region !== 'steps') {
    idea.headed[region] += html;
  } else if (text.step) {
    text.step.text += html;
  } else {
    addStep(idea, text, html);
  }
}

function addStep(idea: IdeaInProgress, text: TextInProgress, html: string): void {
  text.step = { kind: 'step', text: html };
  idea.body.push(text.step);
}

function keepHtml(idea: IdeaInProgress, text: TextInProgress, html: string): void {
  endItems(idea, text);
  text.keptHtml += html;
  text.step = undefined;
}

function endRuns(idea: IdeaInProgress, text: TextInProgress): void {
  endItems(idea, text);
  endKept(idea, text);
}

function endKept(idea: IdeaInProgress, text: TextInProgress): void {
  if (text.keptHtml !== '') {
    keep(idea, { kind: 'text', html: joinedLists(text.keptHtml), steps: 0 });
    text.keptHtml = '';
  }
}

function endItems(idea: IdeaInProgress, text: TextInProgress): void {
  const { region } = idea;
  if (text.items !== '' && (region === 'materials' || region === 'tip' || region === 'observation')) {
    idea.headed[region] += joinedLists(text.items);
  }
  text.items = '';
}

/** Items were read one by one; those of one list are one list again. */
function joinedLists(html: string): string {
  return html.replace(/<\/ol><ol>/g, '');
}
