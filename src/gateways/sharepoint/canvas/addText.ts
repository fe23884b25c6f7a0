import type { HeadedPart } from './headings';
import { beginNext, keep } from './ideaInProgress';
import type { IdeaInProgress, StepRead } from './ideaInProgress';
import { plainLinesOf } from './plainLines';
import { textPiecesOf } from './textPieces';
import type { ListItem, TextPiece } from './textPieces';

/** How far a text web part has been read. */
interface TextInProgress {
  /** HTML that is kept together, since nothing stood in between. */
  keptHtml: string;
  /** Below a heading of somebody's own: what follows belongs with it. */
  isApart: boolean;
  /** HTML that stands before the first item of a list of steps, and goes into its step. */
  before: string;
  /** The step that a paragraph goes on with. */
  step?: StepRead;
  readonly left: TextPiece[];
}

/** Reads a text web part into the idea. */
export function addText(idea: IdeaInProgress, html: string): void {
  const text: TextInProgress = { keptHtml: '', before: '', isApart: false, left: textPiecesOf(html) };
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
    idea.heading = piece.part;
  } else if (piece.kind === 'more') {
    addMore(idea, text, piece.html);
  } else if (piece.kind === 'list') {
    addList(idea, text, piece);
  } else {
    addProse(idea, text, piece.html);
  }
}

/** A heading of somebody's own ends the part above it. */
function addMore(idea: IdeaInProgress, text: TextInProgress, html: string): void {
  endBefore(idea, text);
  if (/^<h[1-6]/.test(html)) {
    endKept(idea, text);
    beginNext(idea);
    text.isApart = true;
  }
  keepHtml(text, html);
}

/**
 * Among the steps a numbered list is steps, each by itself; so it is below materials where it goes on with a number.
 * Elsewhere it is one with the text around it.
 */
function addList(
  idea: IdeaInProgress,
  text: TextInProgress,
  { html, items }: Extract<TextPiece, { kind: 'list' }>
): void {
  const isPlain = !isNumberedOn(html) && !items.some(({ isMore }) => isMore);
  const isBelowMaterials = idea.region === 'materials' && idea.headed.materials !== '' && !text.isApart;
  if (idea.region === 'steps' || idea.region === 'intro' || (isBelowMaterials && !isPlain)) {
    endKept(idea, text);
    idea.region = 'steps';
    text.isApart = false;
    items.forEach((item) => addItem(idea, text, item));
  } else if (text.isApart || idea.region === 'after' || !isPlain) {
    keepHtml(text, html);
  } else {
    endKept(idea, text);
    addHeaded(idea, idea.region, html);
  }
}

function addHeaded(idea: IdeaInProgress, part: Exclude<HeadedPart, 'steps'>, html: string): void {
  idea.headed[part] += html;
  idea.heading = undefined;
}

function isNumberedOn(list: string): boolean {
  return /^<ol[^>]*\sstart="(?!1")/.test(list);
}

function addItem(idea: IdeaInProgress, text: TextInProgress, item: ListItem): void {
  if (item.isMore) {
    endBefore(idea, text);
    keep(idea, { kind: 'text', html: item.list, steps: 1 });
    text.step = undefined;
  } else {
    addStep(idea, text, text.before + item.html);
    text.before = '';
  }
}

function addProse(idea: IdeaInProgress, text: TextInProgress, html: string): void {
  const lines = idea.region === 'intro' && !text.isApart ? plainLinesOf(html) : undefined;
  if (text.isApart || idea.region === 'after') {
    keepHtml(text, html);
    return;
  }
  endKept(idea, text);
  if (lines) {
    idea.intro.push(...lines);
  } else if (idea.region === 'intro' || idea.region === 'steps') {
    addToStep(idea, text, html);
  } else {
    addHeaded(idea, idea.region, html);
  }
}

/** An introduction is plain text: what is formatted in it is a step, where it can be written as it is. */
function addToStep(idea: IdeaInProgress, text: TextInProgress, html: string): void {
  idea.region = 'steps';
  if (text.step) {
    text.step.text += html;
  } else if (text.left.some(({ kind }) => kind === 'list')) {
    text.before += html;
  } else {
    addStep(idea, text, html);
  }
}

function addStep(idea: IdeaInProgress, text: TextInProgress, html: string): void {
  text.step = { kind: 'step', text: html };
  idea.heading = undefined;
  idea.body.push(text.step);
}

function keepHtml(text: TextInProgress, html: string): void {
  text.keptHtml += html;
  text.step = undefined;
}

function endRuns(idea: IdeaInProgress, text: TextInProgress): void {
  endBefore(idea, text);
  endKept(idea, text);
}

function endBefore(idea: IdeaInProgress, text: TextInProgress): void {
  if (text.before !== '') {
    addStep(idea, text, text.before);
    text.before = '';
  }
}

function endKept(idea: IdeaInProgress, text: TextInProgress): void {
  if (text.keptHtml !== '') {
    keep(idea, { kind: 'text', html: text.keptHtml, steps: 0 });
    text.keptHtml = '';
  }
}
