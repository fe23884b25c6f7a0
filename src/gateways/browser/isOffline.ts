/** True when the device knows that it has no network. Outside a browser nobody knows, and it counts as online. */
export function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}
