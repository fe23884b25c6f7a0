/** One measured figure: what, how much, in which unit, and the budget it is held against, if there is one. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  budget?: number;
}

/** Prints figures as an aligned table and tells how many are over their budget. */
export function printFigures(title: string, figures: Figure[]): number {
  const over = figures.filter(({ value, budget }) => budget !== undefined && value > budget);
  const width = Math.max(...figures.map(({ what }) => what.length));
  console.log(`\n${title}`);
  for (const { what, value, unit, budget } of figures) {
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
    const held = budget === undefined ? '' : value > budget ? `  OVER ${budget}` : `  ≤ ${budget}`;
    console.log(`  ${what.padEnd(width)}  ${shown.padStart(8)} ${unit}${held}`);
  }
  return over.length;
}

/** The median of measured times. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
