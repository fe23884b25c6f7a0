/** Chance that is the same every time: what is drawn depends on the seed alone. */
export interface SeededRandom {
  /** 0 or more, below 1. */
  fraction(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of them, each as likely as the others. */
  oneOf<T>(choices: readonly T[]): T;
}

/** Chance by mulberry32 (public domain), good enough for made-up content and the same on every machine. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return { fraction, below, oneOf: (choices) => choices[below(choices.length)] };
}
