/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word the other
 * (optimal string alignment). Stops counting beyond `most` and answers `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) {
    return most + 1;
  }
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2] + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) {
      return most + 1;
    }
    [before, above] = [above, current];
  }
  return Math.min(above[b.length], most + 1);
}

/** Mistakes that are forgiven in a word: none in a short one, where every other word is near. */
export function mistakesForgiven(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}
