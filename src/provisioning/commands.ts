import { readDesired } from './desired/readDesired';
import { applySite, planSite } from './provision';
import { planData, type Report, sayMissing, sayPlan } from './report';
import { ensureLocalPeople } from './content/people';
import type { Site } from './site/connect';
import type { LocalTenant } from './site/localTenant';
import { inOrder, type Plan } from './step';

/** Exit codes that the commands share. */
export const exitCodes = { fine: 0, wrong: 1, undecided: 2 } as const;

/** Shows what would change. */
export async function runPlan(site: Site, definitions: string, report: Report): Promise<number> {
  const found = await planSite(site, readDesired(definitions));
  sayPlan(found, report);
  report.result(planData(found));
  return found.obstacles.length > 0 ? exitCodes.undecided : exitCodes.fine;
}

/** Brings the site to what is declared; on a local tenant puts its persons into their groups as well. */
export async function runApply(
  site: Site, definitions: string, tenant: LocalTenant | undefined, report: Report,
): Promise<number> {
  const desired = readDesired(definitions);
  const bring = (): Promise<Plan> => applySite(site, desired, (step, number, total) => {
    report.say(`[${number}/${total}] ${step.subject}`);
  });
  const first = await bring();
  // There is more to bring to people who have come into their groups only now.
  const done = tenant && first.obstacles.length === 0 && await ensureLocalPeople(site, tenant, desired, definitions)
    ? inOrder(first, await bring())
    : first;
  if (done.obstacles.length > 0) {
    sayPlan(done, report);
  } else {
    report.say(done.steps.length === 0 ? 'Alt var, som det skal være. Intet er ændret.' : 'Færdig.');
    done.notices.forEach((notice) => report.say(`  i ${notice}`));
  }
  report.result(planData(done));
  return done.obstacles.length > 0 ? exitCodes.undecided : exitCodes.fine;
}

/** Names everything that is missing. */
export async function runVerify(site: Site, definitions: string, report: Report): Promise<number> {
  const found = await planSite(site, readDesired(definitions));
  sayMissing(found, report);
  report.result(planData(found));
  return found.steps.length + found.obstacles.length > 0 ? exitCodes.wrong : exitCodes.fine;
}
