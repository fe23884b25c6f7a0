import { z } from 'zod';
import { seededNumbers } from './randomNumbers';

/** The bad days that can be switched on. All off: the defaults. */
export const faultSettingsSchema = z.strictObject({
  /** Added to every metered request, in milliseconds. */
  latencyMs: z.number().int().min(0).max(60_000).default(0),
  /** Resource units an app or a person may use in a minute; 0 for no limit. */
  throttleUnitsPerMinute: z.number().int().min(0).default(0),
  /** Share of metered requests that fail without having been carried out. */
  failRate: z.number().min(0).max(1).default(0),
  /** The status they fail with. */
  failWith: z.union([429, 500, 502, 503, 504].map((status) => z.literal(status))).default(503),
  /** The same seed and the same order of requests give the same faults. */
  seed: z.number().int().default(1),
  /** Share of metered requests whose connection breaks; every second of them after having been carried out. */
  dropRate: z.number().min(0).max(1).default(0),
});

type FaultSettings = z.infer<typeof faultSettingsSchema>;

/** What befalls one request. `drop-after` is carried out, but nobody is told: what idempotence is for. */
type Fault = 'none' | 'fail' | 'drop-before' | 'drop-after';

/** The faults in force. They are not kept over a restart: a tenant starts on a good day. */
export interface Faults {
  settings(): FaultSettings;
  /** Replaces all settings and starts the random numbers anew. */
  set(settings: FaultSettings): void;
  /** Draws the fault of the next request. */
  next(): Fault;
}

export function createFaults(): Faults {
  let settings = faultSettingsSchema.parse({});
  let random = seededNumbers(settings.seed);
  return {
    settings: () => settings,
    set(wanted) {
      settings = wanted;
      random = seededNumbers(wanted.seed);
    },
    next() {
      // Always three draws, so that changing one rate does not move the others' faults.
      const [drop, moment, fail] = [random(), random(), random()] as const;
      if (drop < settings.dropRate) return moment < 0.5 ? 'drop-before' : 'drop-after';
      return fail < settings.failRate ? 'fail' : 'none';
    },
  };
}
