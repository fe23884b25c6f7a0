import { join } from 'node:path';
import { z } from 'zod';
import type { DesiredSite } from '../desired/readDesired';
import { readJson } from '../desired/readJson';
import { connectSite, type Site } from '../site/connect';
import { type LocalTenant, personToken } from '../site/localTenant';
import { findGroup, hasMember, openGroup, readGroups } from '../things/groups';
import type { Voice } from './discussion';

const membershipsSchema = z.record(z.string(), z.array(z.string()));

/** Groups of the made-up persons of the local tenant, by person's key. */
function readMemberships(definitions: string): Record<string, string[]> {
  return readJson(join(definitions, 'localPersons.json'), membershipsSchema);
}

/**
 * Puts the made-up persons of a local tenant into their groups, so that there is somebody to try each right with.
 * @returns whether somebody wasn't in theirs.
 */
export async function ensureLocalPeople(
  site: Site, tenant: LocalTenant, desired: DesiredSite, definitions: string,
): Promise<boolean> {
  let added = false;
  const own = desired.groups.own;
  const groups = await readGroups(site.web);
  for (const [key, groupKeys] of Object.entries(readMemberships(definitions))) {
    const login = `i:0#.f|membership|${tenant.persons[key]?.userName ?? key}`;
    for (const groupKey of groupKeys.filter((one) => !hasMember(findGroup(groups, one, own), login))) {
      await site.web.ensureUser(login);
      await openGroup(site, groupKey, own).users.add(login);
      added = true;
    }
  }
  return added;
}

/** The persons of a local tenant, each with a connection of their own. */
export function openVoices(siteUrl: string, tenant: LocalTenant): (person: string) => Voice {
  const voices = new Map<string, Voice>();
  return (person) => {
    const known = voices.get(person);
    if (known) {
      return known;
    }
    const token = personToken(tenant, person);
    const voice = {
      displayName: tenant.persons[person].displayName,
      site: connectSite({ siteUrl, tenantId: tenant.entra.tenantId, token }),
    };
    voices.set(person, voice);
    return voice;
  };
}
