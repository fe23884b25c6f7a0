/** How what belongs to one person on one site is named. */
export function keysOf(owner: string): {
  keyOf: (id: string) => string;
  /** Where a record that can't be read is put aside, when its place is needed. */
  unreadableKeyOf: (id: string, now: Date) => string;
} {
  const keyOf = (id: string): string => `${owner}:${id}`;
  return { keyOf, unreadableKeyOf: (id, now) => `${keyOf(id)}!${now.getTime()}` };
}

/** Whose a key is. */
export function ownerOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key.split(':')[0] : '';
}

/** All keys of one person on one site. */
export function ownRange(owner: string): IDBKeyRange {
  return IDBKeyRange.bound(`${owner}:`, `${owner}:\uffff`);
}
