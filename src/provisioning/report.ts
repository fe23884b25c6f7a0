import type { Plan, Step } from './step';

/** Where a report goes: text for a person, or one JSON document for a program. */
export interface Report {
  /** A line for a person; nothing where a program listens. */
  say(line: string): void;
  /** The result, for a program; nothing where a person reads. */
  result(value: object): void;
}

export function openReport(json: boolean, write: (text: string) => void): Report {
  return {
    say: (line) => (json ? undefined : write(`${line}\n`)),
    result: (value) => (json ? write(`${JSON.stringify(value, null, 2)}\n`) : undefined),
  };
}

const withDetail = (step: Step): string => `${step.subject}${step.detail ? ` (${step.detail})` : ''}`;

const plainStep = ({ kind, target, subject, change, detail }: Step): object =>
  ({ kind, target, subject, change, detail });

/** A plan as data. */
export function planData(plan: Plan): object {
  return { steps: plan.steps.map(plainStep), obstacles: plan.obstacles, notices: plan.notices };
}

function sayRest(plan: Plan, report: Report): void {
  for (const obstacle of plan.obstacles) {
    report.say(`  ! ${obstacle.reason}`);
  }
  for (const notice of plan.notices) {
    report.say(`  i ${notice}`);
  }
}

/** What would be done. */
export function sayPlan(plan: Plan, report: Report): void {
  report.say(plan.steps.length === 0
    ? 'Intet skal ændres.'
    : `${plan.steps.length} ${plan.steps.length === 1 ? 'ændring' : 'ændringer'}:`);
  for (const step of plan.steps) {
    report.say(`  ${step.change === 'create' ? '+' : '~'} ${withDetail(step)}`);
  }
  if (plan.obstacles.length > 0) {
    report.say('Intet ændres, før dette er løst:');
  }
  sayRest(plan, report);
}

/** What is missing. */
export function sayMissing(plan: Plan, report: Report): void {
  const number = plan.steps.length + plan.obstacles.length;
  report.say(number === 0 ? 'Alt er, som det skal være.' : `${number} ting er ikke, som det skal være:`);
  for (const step of plan.steps) {
    report.say(`  ${step.change === 'create' ? 'Mangler' : 'Afviger'}: ${withDetail(step)}`);
  }
  sayRest(plan, report);
}
