/** A principal (a person or a group, by its id on the site) has a permission level (by its id). */
export interface Right {
  readonly principalId: number;
  readonly levelId: number;
}

/** What the rights of an ambassador's folder are made from. */
export interface FolderRightsBasis {
  /** What the library gives, without SharePoint's own "Limited Access". */
  readonly given: readonly Right[];
  /** The ambassadors' group. */
  readonly ambassadorsId: number;
  /** The level by which one reads, and the one by which the folder's holder writes. */
  readonly readId: number;
  readonly writeId: number;
}

const isSame = (one: Right, other: Right): boolean =>
  one.principalId === other.principalId && one.levelId === other.levelId;

/** The rights that `rights` has and `others` hasn't. */
export function rightsBeyond(rights: readonly Right[], others: readonly Right[]): readonly Right[] {
  return rights.filter((right) => !others.some((other) => isSame(right, other)));
}

/**
 * Who may do what in an ambassador's folder: the holders write, the ambassadors read, everybody else has what they have in
 * the library. The same whoever makes the folder, and in both libraries.
 */
function rightsInFolder(basis: FolderRightsBasis, holderIds: readonly number[]): readonly Right[] {
  return [
    ...basis.given.filter(({ principalId }) => principalId !== basis.ambassadorsId),
    { principalId: basis.ambassadorsId, levelId: basis.readId },
    ...holderIds.map((principalId) => ({ principalId, levelId: basis.writeId })),
  ];
}

/** Who writes in a folder by rights of their own there, be it one or several; ids on the site. */
export function holdersOf(basis: FolderRightsBasis, folder: readonly Right[]): readonly number[] {
  return rightsBeyond(folder, basis.given)
    .filter(({ principalId, levelId }) => levelId === basis.writeId && principalId !== basis.ambassadorsId)
    .map(({ principalId }) => principalId);
}

/**
 * What must be done for a folder to have the rights it should. What somebody gave there on purpose stays, but nobody
 * writes there beside its holders, and the ambassadors' group, whose rights a copy of the library's brings along, only reads.
 */
export function changesOfRights(
  basis: FolderRightsBasis, folder: readonly Right[], holderIds: readonly number[]
): { readonly missing: readonly Right[]; readonly excess: readonly Right[] } {
  const wanted = rightsInFolder(basis, holderIds);
  const writers = holdersOf(basis, folder);
  return {
    missing: rightsBeyond(wanted, folder),
    excess: rightsBeyond(folder, wanted).filter(({ principalId, levelId }) =>
      principalId === basis.ambassadorsId || (levelId === basis.writeId && writers.includes(principalId))),
  };
}

/** Name of a new folder for a person: their id on the site, with a number behind where that is taken. */
export function folderNameFor(personId: number, taken: readonly string[]): string {
  const names = [`${personId}`, ...taken.map((_, index) => `${personId}-${index + 2}`)];
  return names.find((name) => !taken.includes(name)) ?? names[0];
}
