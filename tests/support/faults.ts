import type { RunningTenant } from './tenant';

/** A bad day, as `PUT /_local/faults` takes it; what isn't named is off. */
export interface Faults {
  latencyMs?: number;
  throttleUnitsPerMinute?: number;
  /** Share of requests that are answered with `failWith`, 0 to 1. */
  failRate?: number;
  failWith?: number;
  /** Share of connections that break, 0 to 1. */
  dropRate?: number;
  /** The same seed gives the same day. */
  seed?: number;
}

/** Switches faults on, or with `{}` off. Throws when the tenant doesn't take them. */
export async function setFaults(tenant: RunningTenant, faults: Faults): Promise<void> {
  const response = await fetch(tenant.url('/_local/faults'), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(faults)
  });
  if (response.status !== 200) {
    throw new Error(`Faults were refused: ${response.status} ${await response.text()}`);
  }
}
