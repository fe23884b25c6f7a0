import { EntraError } from '../errors';
import { answerForPerson } from '../personAnswer';
import { isSameSecret } from '../secrets';
import { given, type Grant } from './grant';

export const grantType = 'password';
export const parameters = ['username', 'password', 'scope'] as const;

export const handler: Grant['handler'] = async ({ context, client, form }) => {
  if (!client.app.allowsPassword) {
    // How a tenant keeps this grant out: a policy for all apps but a few.
    throw new EntraError(
      'invalid_grant', 53003,
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    );
  }
  const person = context.persons.findByUpn(given(form, 'username'));
  if (person && isSameSecret(given(form, 'password'), person.password)) {
    return answerForPerson(context, client, person, given(form, 'scope'));
  }
  // One answer for both cases: it must not tell who exists.
  throw new EntraError('invalid_grant', 50126, 'Error validating credentials due to invalid username or password.');
};
