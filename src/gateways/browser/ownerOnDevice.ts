/**
 * The name under which what a person does stands on the device: SHA-256, so that no two persons ever share one, and it
 * names nobody to who has no list of ids to try.
 *
 * @param person what stays the same about a person: Entra's object id
 */
export async function ownerOnDevice(site: string, person: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${site.toLowerCase()}|${person.toLowerCase()}`);
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
