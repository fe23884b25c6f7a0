/** SharePoint's base permissions; the value is the bit's place in the 64-bit mask, counted from 1. */
const permissionKinds = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  approveItems: 5,
  openItems: 6,
  viewVersions: 7,
  deleteVersions: 8,
  overrideListBehaviors: 9,
  managePersonalViews: 10,
  manageLists: 12,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  addAndCustomizePages: 19,
  createGroups: 25,
  managePermissions: 26,
  browseDirectories: 27,
  browseUserInfo: 28,
  manageWeb: 31,
  useClientIntegration: 37,
  useRemoteAPIs: 38,
  createAlerts: 40,
  editMyUserInfo: 41,
  enumeratePermissions: 63,
} as const;

/** A name of one base permission. */
export type Right = keyof typeof permissionKinds;

/** A set of base permissions as a 64-bit mask. */
export type Rights = bigint;

export const noRights: Rights = 0n;
export const allRights: Rights = rightsOf(2147483647, 4294967295);

export function rightsOf(high: number, low: number): Rights {
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

export function includes(rights: Rights, right: Right): boolean {
  return ((rights >> BigInt(permissionKinds[right] - 1)) & 1n) === 1n;
}

/** `SP.BasePermissions`: the two halves as decimal texts. */
export function basePermissions(rights: Rights): { High: string; Low: string } {
  return { High: String(rights >> 32n), Low: String(rights & 0xffffffffn) };
}

/** Built-in permission levels with SharePoint's own ids, kinds and masks. Names follow the site's language. */
export const builtinRoles = {
  fullControl: { id: 1073741829, kind: 5, position: 1, high: 2147483647, low: 4294967295, hidden: false },
  design: { id: 1073741828, kind: 4, position: 32, high: 432, low: 1012866047, hidden: false },
  edit: { id: 1073741830, kind: 6, position: 48, high: 432, low: 1011030767, hidden: false },
  contribute: { id: 1073741827, kind: 3, position: 64, high: 432, low: 1011028719, hidden: false },
  read: { id: 1073741826, kind: 2, position: 128, high: 176, low: 138612833, hidden: false },
  limitedAccess: { id: 1073741825, kind: 1, position: 160, high: 48, low: 134287360, hidden: true },
} as const;

export type BuiltinRole = keyof typeof builtinRoles;

export const builtinRights = (role: BuiltinRole): Rights =>
  rightsOf(builtinRoles[role].high, builtinRoles[role].low);
