/** True when something on this device begins with these characters; false too where storage is switched off by policy. */
export function hasEntries(storage: Storage, prefix: string): boolean {
  try {
    return Object.keys(storage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}
