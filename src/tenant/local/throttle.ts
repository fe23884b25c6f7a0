/** How somebody stands towards the limit. */
export interface Allowance {
  allowed: boolean;
  /** Units per minute. */
  limit: number;
  remaining: number;
  /** Whole seconds until there are units again; at least 1. */
  resetSeconds: number;
}

/** Counts resource units per app or person over the last 60 seconds. */
export interface Throttle {
  /** Asks leave for one request; `limit` 0 means no limit. A refused one costs a unit too, as in SharePoint. */
  check(who: string, limit: number): Allowance;
  /** How somebody stands now; costs nothing. */
  standing(who: string, limit: number): Allowance;
  charge(who: string, units: number): void;
  /** Starts counting anew, for everybody. */
  forget(): void;
}

const WINDOW_SECONDS = 60;

/** Units used in each second of the window, oldest first. */
type Usage = Map<number, number>;

function forgetOlder(usage: Usage, second: number): number {
  let used = 0;
  for (const [at, units] of usage) {
    if (at <= second - WINDOW_SECONDS) usage.delete(at);
    else used += units;
  }
  return used;
}

function secondsUntilBelow(usage: Usage, used: number, limit: number, second: number): number {
  let left = used;
  for (const [at, units] of usage) {
    left -= units;
    if (left < limit) return Math.max(1, at + WINDOW_SECONDS - second);
  }
  return 1;
}

export function createThrottle(now: () => Date): Throttle {
  const usages = new Map<string, Usage>();
  const currentSecond = (): number => Math.floor(now().getTime() / 1_000);
  const usageOf = (who: string): Usage => {
    const usage = usages.get(who) ?? new Map<number, number>();
    usages.set(who, usage);
    return usage;
  };
  const charge = (who: string, units: number): void => {
    const usage = usageOf(who);
    const second = currentSecond();
    usage.set(second, (usage.get(second) ?? 0) + units);
    forgetOlder(usage, second);
  };
  const standing = (who: string, limit: number): Allowance => {
    if (limit === 0) return { allowed: true, limit, remaining: 0, resetSeconds: 1 };
    const usage = usageOf(who);
    const second = currentSecond();
    const used = forgetOlder(usage, second);
    return {
      allowed: used < limit,
      limit,
      remaining: Math.max(0, limit - used),
      resetSeconds: secondsUntilBelow(usage, used, limit, second),
    };
  };
  return {
    charge,
    forget: () => usages.clear(),
    standing,
    check(who, limit) {
      const before = standing(who, limit);
      if (before.allowed) return before;
      charge(who, 1);
      return standing(who, limit);
    },
  };
}
