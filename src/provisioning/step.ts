import type { Site } from './site/connect';

/** One change that brings a site nearer to what it is to be. What it changes is said before it is done. */
export interface Step {
  /** Stable name of the sort of change, for programs: `column.create`. */
  kind: string;
  /** Stable name of what is changed, for programs: `AmbThemes`, `SitePages/AmbTool`. */
  target: string;
  /** What is missing or differs, as a person says it: "Kolonnen Læreplanstemaer (AmbThemes)". */
  subject: string;
  /** Whether it is missing, or there and different. */
  change: 'create' | 'update';
  /** What differs, where that isn't plain. */
  detail?: string;
  /** Idempotent where SharePoint lets it be; done again by a new plan where it is not. */
  apply(site: Site): Promise<void>;
}

/** Something that provisioning will not change by itself: a person must decide. */
interface Obstacle {
  target: string;
  /** What stands in the way, and what to do about it. */
  reason: string;
}

/** The difference between what a site is and what it is to be, in the order in which it must be made up. */
export interface Plan {
  steps: Step[];
  obstacles: Obstacle[];
  /** Worth knowing; nothing is done about it and nothing is wrong. */
  notices: string[];
}

/** Several plans one after the other. */
export function inOrder(...plans: Partial<Plan>[]): Plan {
  return {
    steps: plans.flatMap((plan) => plan.steps ?? []),
    obstacles: plans.flatMap((plan) => plan.obstacles ?? []),
    notices: plans.flatMap((plan) => plan.notices ?? []),
  };
}
