import type { Site } from './site/connect';
import type { Step } from './step';

/** A step that failed. What came before it is done and stays done. */
export class StepError extends Error {
  constructor(readonly step: Step, readonly number: number, readonly total: number, readonly reason: unknown) {
    super(`Trin ${number} af ${total} lykkedes ikke: ${step.subject}`);
  }
}

/**
 * Carries out steps one after the other.
 * @param onStep told before each step: its number from 1, and how many there are.
 * @throws StepError
 */
export async function execute(
  site: Site, steps: Step[], onStep: (step: Step, number: number, total: number) => void,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    onStep(step, index + 1, steps.length);
    try {
      await step.apply(site);
    } catch (error) {
      throw new StepError(step, index + 1, steps.length, error);
    }
  }
}
