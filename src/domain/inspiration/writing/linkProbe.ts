/** Looks whether what an idea links to is there. */
export interface LinkProbe {
  /**
   * - `true`: it answers;
   * - `false`: it is on the portal's own host and isn't there;
   * - `unknown`: it couldn't be reached, which doesn't tell that it isn't there.
   *
   * Asks the address itself, so a foreign one is asked only when the author wants it: see `isOwn`.
   */
  answers(address: string): Promise<boolean | 'unknown'>;
  /** On the portal's own host: may be asked without the author's wish. */
  isOwn(address: string): boolean;
}
