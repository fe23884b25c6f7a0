import type { RowReader } from '../../rowReader';

/** Rights as bits of the lower half of `SP.BasePermissions` (`SP.PermissionKind`). */
const bits = {
  add: 0x2,
  edit: 0x4,
  delete: 0x8,
  approve: 0x10,
  manageLists: 0x800,
  managePermissions: 0x2000000,
} as const;

/** True when a row's `EffectiveBasePermissions` hold all of these rights; false where the row doesn't tell. */
export function mayDo(row: RowReader | undefined, ...rights: readonly (keyof typeof bits)[]): boolean {
  // 64 bits in two halves, each a number in text.
  const low = Number(row?.row('EffectiveBasePermissions')?.text('Low') ?? 0);
  return rights.every((right) => Math.floor(low / bits[right]) % 2 === 1);
}
