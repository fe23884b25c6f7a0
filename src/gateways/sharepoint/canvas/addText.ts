import { keep } from './ideaInProgress';
import type { IdeaInProgress, StepRead } from './ideaInProgress';
import { plainLinesOf } from './plainLines';
import { textPiecesOf } from './textPieces';
import type { ListItem, TextPiece } from './textPieces';

/** How far a text web part has been read. */
interface TextInProgress {
  /** HTML that is kept together, since nothing stood in between. */
  keptHtml: string;
  /** Below a heading of somebody's own, or after formatted text in an introduction: what follows belongs with it. */
  isApart: boolean;
  /** The step that a paragraph goes on with. */
  step?: StepRead;
  readonly left: TextPiece[];
}

/** Reads a text web part into the idea. */
export function addText(idea: IdeaInProgress, html: string): void {
  const text: TextInProgress = { keptHtml: '', isApart: false, left: textPiecesOf(html) };
  for (let piece = text.left.shift(); piece; piece = text.left.shift()) {
    addPiece(idea, text, piece);
  }
  endKept(idea, text);
}

function addPiece(idea: IdeaInProgress, text: TextInProgress, piece: TextPiece): void {
  if (piece.kind === 'heading') {
    endKept(idea, text);
    Object.assign(text, { isApart: false, step: undefined });
    idea.region = piece.part;
  } else if (piece.kind === 'more') {
    keepHtml(text, piece.html);
    text.isApart = text.isApart || /^<h[1-6]/.test(piece.html) || idea.region === 'intro';
  } else if (piece.kind === 'list') {
    addList(idea, text, piece);
  } else {
    addProse(idea, text, piece.html);
  }
}

/** Among the steps a numbered list is steps, each by itself; elsewhere it is one with the text around it. */
function addList(
  idea: IdeaInProgress,
  text: TextInProgress,
  { html, items }: Extract<TextPiece, { kind: 'list' }>
): void {
  if (idea.region === 'steps' || idea.region === 'intro') {
    endKept(idea, text);
    idea.region = 'steps';
    text.isApart = false;
    items.forEach((item) => addItem(idea, text, item));
  } else if (text.isApart || idea.region === 'after' || isNumberedOn(html) || items.some(({ isMore }) => isMore)) {
    keepHtml(text, html);
  } else {
    endKept(idea, text);
    idea.headed[idea.region] += html;
  }
}

function isNumberedOn(list: string): boolean {
  return /^<ol[^>]*\sstart="(?!1")/.test(list);
}

function addItem(idea: IdeaInProgress, text: TextInProgress, item: ListItem): void {
  if (item.isMore) {
    keep(idea, { kind: 'text', html: item.list, steps: 1 });
    text.step = undefined;
  } else {
    addStep(idea, text, item.html);
  }
}

function addProse(idea: IdeaInProgress, text: TextInProgress, html: string): void {
  const { region } = idea;
  const isBeforeSteps = region === 'steps' && !text.step && text.left.some(({ kind }) => kind === 'list');
  const lines = region === 'intro' ? plainLinesOf(html) : [];
  if (text.isApart || isBeforeSteps || region === 'after' || !lines) {
    keepHtml(text, html);
    text.isApart = text.isApart || !lines;
    return;
  }
  endKept(idea, text);
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

function keepHtml(text: TextInProgress, html: string): void {
  text.keptHtml += html;
  text.step = undefined;
}

function endKept(idea: IdeaInProgress, text: TextInProgress): void {
  if (text.keptHtml !== '') {
    keep(idea, { kind: 'text', html: text.keptHtml, steps: 0 });
    text.keptHtml = '';
  }
}
