import type { TokenForm } from '../clientAuthentication';
import type { TokenAnswer } from '../personAnswer';
import type { Client, TenantContext } from '../tenantContext';

/** A token request whose client is known and whose parameters are there. */
interface GrantRequest {
  context: TenantContext;
  client: Client;
  /** All parameters; those the grant names are present. */
  form: TokenForm;
}

/** What every file in this folder exports. */
export interface Grant {
  grantType: string;
  /** Parameters that must be present. */
  parameters: readonly string[];
  /** @throws EntraError */
  handler(request: GrantRequest): Promise<TokenAnswer>;
}

/** A parameter that the grant's list says is present. */
export function given(form: TokenForm, name: string): string {
  const value = form[name];
  if (value === undefined) throw new Error(`${name} is not among the grant's parameters.`);
  return value;
}
