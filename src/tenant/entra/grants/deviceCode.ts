import { requireDeviceCodeClient } from '../clientAuthentication';
import { EntraError } from '../errors';
import { answerForPerson } from '../personAnswer';
import { given, type Grant } from './grant';

export const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
export const parameters = ['device_code'] as const;

export const handler: Grant['handler'] = async ({ context, client, form }) => {
  requireDeviceCodeClient(client.app);
  const { personOid, scope } = context.deviceCodes.redeem(given(form, 'device_code'), client.app.clientId);
  const person = context.persons.findByOid(personOid);
  if (!person) throw new EntraError('invalid_grant', 50034, 'The user account does not exist in the directory.');
  // What the person was shown counts, not what is asked for afterwards.
  return answerForPerson(context, client, person, scope);
};
