import { EntraError } from '../errors';
import { answerForPerson } from '../personAnswer';
import { given, type Grant } from './grant';

export const grantType = 'refresh_token';
export const parameters = ['refresh_token', 'scope'] as const;

export const handler: Grant['handler'] = async ({ context, client, form }) => {
  const oid = context.refreshTokens.personOf(given(form, 'refresh_token'), client.app.clientId);
  const person = context.persons.findByOid(oid);
  if (!person) throw new EntraError('invalid_grant', 50034, 'The user account does not exist in the directory.');
  // The next refresh token comes whether or not offline_access is repeated, as from Entra.
  const scope = `${given(form, 'scope')} offline_access`;
  return answerForPerson(context, client, person, scope);
};
