/** A person of the tenant. */
export interface DirectoryPerson {
  /** Stable short name of the persons everybody knows: `paedagog`, `leder`, … Absent for generated staff. */
  key?: string;
  oid: string;
  userPrincipalName: string;
  displayName: string;
  mail: string;
  jobTitle: string;
  password: string;
}

/** The people of the tenant, as SharePoint's people picker and Entra ID see them. */
export interface Directory {
  /** Case-insensitive. */
  findByUpn(upn: string): DirectoryPerson | undefined;
  findByOid(oid: string): DirectoryPerson | undefined;
  /** People whose name, address or title contains the text, case-insensitive, by name; at most 50. */
  search(text: string): DirectoryPerson[];
  all(): DirectoryPerson[];
}
