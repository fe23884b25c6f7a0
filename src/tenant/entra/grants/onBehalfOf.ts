import { errors, jwtVerify, type JWTPayload } from 'jose';
import { EntraError, missingParameter } from '../errors';
import { answerForPerson } from '../personAnswer';
import { issuerOf, type Client, type TenantContext } from '../tenantContext';
import { given, type Grant } from './grant';

export const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
export const parameters = ['assertion', 'requested_token_use', 'scope'] as const;

function refusal(error: unknown): EntraError {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof errors.JWTExpired) {
    return new EntraError('invalid_grant', 500133, 'Assertion is not within its valid time range.', { detail });
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    return new EntraError(
      'invalid_grant', 500131,
      'Assertion audience does not match the Client app presenting the assertion. '
      + 'The audience in the assertion must be the app that presents it.', { detail },
    );
  }
  return new EntraError('invalid_grant', 50013, 'Assertion failed signature validation.', { detail });
}

async function verifyAssertion(context: TenantContext, client: Client, assertion: string): Promise<JWTPayload> {
  const { app } = client;
  try {
    const { payload } = await jwtVerify(assertion, context.signingKey.keyOf, {
      algorithms: ['RS256'],
      issuer: [issuerOf(context, 1), issuerOf(context, 2)],
      audience: [app.clientId, ...(app.api?.identifiers ?? [])],
      currentDate: context.now(),
    });
    return payload;
  } catch (error) {
    throw refusal(error);
  }
}

export const handler: Grant['handler'] = async ({ context, client, form }) => {
  if (given(form, 'requested_token_use') !== 'on_behalf_of') throw missingParameter('requested_token_use');
  const claims = await verifyAssertion(context, client, given(form, 'assertion'));
  // An id token is for the app itself and an app-only token has no person: neither can be handed on.
  const person = typeof claims['scp'] === 'string' ? context.persons.findByOid(String(claims['oid'])) : undefined;
  if (!person) {
    throw new EntraError('invalid_grant', 50013, 'Assertion failed signature validation.', {
      detail: 'not a delegated access token of a person in the directory',
    });
  }
  return answerForPerson(context, client, person, given(form, 'scope'));
};
