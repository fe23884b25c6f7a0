import type { Inline, Words } from './richText';

const breakPiece: Inline = { kind: 'break' };

/**
 * A line with one space where there were several, none at its edges or around a break, no break at its edges, and
 * without the characters without width that SharePoint's editor strews.
 */
export function tidyLine(content: readonly Inline[]): readonly Inline[] {
  const lines = linesOf(content).map(spaced);
  const [from, to] = [lines.findIndex(saysSomething), lines.length - [...lines].reverse().findIndex(saysSomething)];
  return from < 0
    ? []
    : lines.slice(from, to).flatMap((line, index): readonly Inline[] => (index === 0 ? line : [breakPiece, ...line]));
}

function saysSomething(line: readonly Words[]): boolean {
  return line.length > 0;
}

function linesOf(content: readonly Inline[]): Words[][] {
  return content.reduce<Words[][]>(
    (lines, piece) => {
      if (piece.kind === 'break') {
        lines.push([]);
      } else {
        lines[lines.length - 1].push(piece);
      }
      return lines;
    },
    [[]]
  );
}

function spaced(line: readonly Words[]): readonly Words[] {
  const pieces: Words[] = [];
  let isAfterSpace = true;
  for (const piece of line) {
    const plain = piece.text.replace(/[\u200b\ufeff]/g, '').replace(/[\s\p{Cc}]+/gu, ' ');
    const text: string = isAfterSpace ? plain.replace(/^ /, '') : plain;
    if (text !== '') {
      pieces.push({ ...piece, text });
      isAfterSpace = text.endsWith(' ');
    }
  }
  return withoutLastSpace(pieces);
}

/** There is at most one, since it was the only one where it stands. */
function withoutLastSpace(pieces: readonly Words[]): readonly Words[] {
  const last = pieces[pieces.length - 1];
  if (!last?.text.endsWith(' ')) {
    return pieces;
  }
  const text = last.text.slice(0, -1);
  return text === '' ? pieces.slice(0, -1) : [...pieces.slice(0, -1), { ...last, text }];
}
