import type { DesiredSite } from './desired/readDesired';
import { execute } from './execute';
import { plan } from './plan';
import { readActual } from './readActual';
import type { Site } from './site/connect';
import type { Plan, Step } from './step';

/** What would have to be done on the site; nothing is. */
export async function planSite(site: Site, desired: DesiredSite): Promise<Plan> {
  return plan({ desired, actual: await readActual(site, desired), tenantId: site.tenantId, path: site.path });
}

/**
 * Brings a site to what `sharepoint/` says. Where something stands in the way (`obstacles`), nothing is changed.
 * Interrupted at any place and called again, it goes on: what is to be done is found out from the site each time.
 * @returns the plan that was carried out, or that would be but for its obstacles.
 * @throws StepError
 */
export async function applySite(
  site: Site, desired: DesiredSite, onStep: (step: Step, number: number, total: number) => void,
): Promise<Plan> {
  const found = await planSite(site, desired);
  if (found.obstacles.length === 0) {
    await execute(site, found.steps, onStep);
  }
  return found;
}
