/**
 * Who a request comes from. A person signs in by cookie or carries a delegated token; a program carries an
 * app-only token.
 */
export interface Principal {
  kind: 'person' | 'app';
  /** Entra object id of the person or the service principal. */
  oid: string;
  /** For apps: `${clientId}@${tenantId}`. */
  userPrincipalName: string;
  displayName: string;
  /** The calling app, when a token was used. */
  clientId?: string;
  /** Cookie writes need a form digest; bearer writes do not. */
  via: 'cookie' | 'bearer';
  /**
   * App rights, e.g. `Sites.FullControl.All`, or scopes of a delegated token, e.g. `AllSites.Write`.
   * `Sites.Selected` consults site grants. Empty for a person signed in by cookie, who is bound by
   * the site's own permissions alone.
   */
  rights: string[];
}
