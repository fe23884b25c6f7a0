import { createHash } from 'node:crypto';
import type { CodeGrant } from '../authorizationCodes';
import { EntraError, missingParameter } from '../errors';
import { answerForPerson } from '../personAnswer';
import { isSameSecret } from '../secrets';
import { given, type Grant } from './grant';

export const grantType = 'authorization_code';
export const parameters = ['code', 'redirect_uri'] as const;

function checkVerifier(granted: CodeGrant, verifier: string | undefined): void {
  if (granted.codeChallenge === undefined) return;
  if (verifier === undefined) throw missingParameter('code_verifier');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  if (isSameSecret(challenge, granted.codeChallenge)) return;
  throw new EntraError(
    'invalid_grant', 501481,
    'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  );
}

function checkOrigin(granted: CodeGrant, clientId: string, redirectUri: string): void {
  if (granted.clientId !== clientId) {
    throw new EntraError(
      'invalid_grant', 700005,
      'Provided Authorization Code is intended to use against other tenant or application, thus rejected.',
    );
  }
  if (granted.redirectUri === redirectUri) return;
  throw new EntraError(
    'invalid_client', 500112,
    `The reply address '${redirectUri}' does not match the reply address '${granted.redirectUri}' provided when `
    + 'requesting Authorization code.', { status: 400 },
  );
}

export const handler: Grant['handler'] = async ({ context, client, form }) => {
  const granted = context.codes.redeem(given(form, 'code'));
  checkOrigin(granted, client.app.clientId, given(form, 'redirect_uri'));
  checkVerifier(granted, form['code_verifier']);
  const person = context.persons.findByOid(granted.personOid);
  if (!person) throw new EntraError('invalid_grant', 50034, 'The user account does not exist in the directory.');
  return answerForPerson(context, client, person, form['scope'] ?? granted.scope, granted.nonce);
};
