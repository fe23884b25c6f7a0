import { X509Certificate, createHash, type KeyObject } from 'node:crypto';
import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { App } from './apps';
import { EntraError, missingParameter } from './errors';
import { isSameSecret } from './secrets';
import { issuerOf, type Client, type TenantContext } from './tenantContext';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Clocks may differ by this much. */
const CLOCK_TOLERANCE_SECONDS = 300;
const assertionAlgorithms = ['PS256', 'RS256'];

/** The form of a token request; absent parameters are absent. */
export type TokenForm = Readonly<Record<string, string>>;

function findApp(context: TenantContext, clientId: string | undefined): App {
  if (clientId === undefined) throw missingParameter('client_id');
  const app = context.apps.findByClientId(clientId);
  if (app) return app;
  throw new EntraError(
    'unauthorized_client', 700016,
    `Application with identifier '${clientId}' was not found in the directory '${context.tenantId}'. This can `
    + 'happen if the application has not been installed by the administrator of the tenant.',
  );
}

function checkSecret(app: App, secret: string): void {
  if (!app.publicClient && isSameSecret(secret, app.clientSecret)) return;
  throw new EntraError(
    'invalid_client', 7000215,
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, '
    + `not the client secret ID, for a secret added to app '${app.clientId}'.`,
  );
}

function badSignature(detail: string): EntraError {
  return new EntraError('invalid_client', 700027, 'The certificate with identifier used to sign the client assertion '
    + 'is not registered on application, or the client assertion failed signature validation.', { detail });
}

/** The app's registered key, when the assertion's `x5t#S256` or `x5t` names it. */
function registeredKey(app: App, assertion: string): KeyObject {
  if (app.certificate === undefined) throw badSignature('the app has no certificate');
  const certificate = new X509Certificate(app.certificate);
  const thumbprintBy = (algorithm: string): string =>
    createHash(algorithm).update(certificate.raw).digest('base64url');
  const header = decodeProtectedHeader(assertion);
  const named = header['x5t#S256'] === thumbprintBy('sha256')
    || (header['x5t#S256'] === undefined && header.x5t === thumbprintBy('sha1'));
  if (!named) throw badSignature('x5t names no registered certificate');
  return certificate.publicKey;
}

function assertionError(error: unknown, app: App): EntraError {
  if (error instanceof EntraError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const isEarly = error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf';
  if (error instanceof errors.JWTExpired || isEarly) {
    return new EntraError(
      'invalid_client', 700024, 'Client assertion is not within its valid time range.', { detail },
    );
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    return new EntraError(
      'invalid_client', 700023, 'Client assertion audience claim does not match Realm issuer.', { detail },
    );
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new EntraError(
      'invalid_client', 700021,
      `Client assertion application identifier doesn't match 'client_id' parameter '${app.clientId}'.`, { detail },
    );
  }
  return badSignature(detail);
}

/**
 * RFC 7523. An assertion may be used again until it expires: MSAL keeps one for ten minutes and signs every token
 * request with it, so refusing a known `jti` would refuse MSAL.
 */
async function checkAssertion(context: TenantContext, app: App, assertion: string): Promise<void> {
  try {
    await jwtVerify(assertion, registeredKey(app, assertion), {
      algorithms: assertionAlgorithms,
      issuer: app.clientId,
      subject: app.clientId,
      audience: [
        `${context.origin}/${context.tenantId}/oauth2/v2.0/token`, issuerOf(context, 2), issuerOf(context, 1),
      ],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: context.now(),
    });
  } catch (error) {
    throw assertionError(error, app);
  }
}

function missingProof(): EntraError {
  return new EntraError(
    'invalid_client', 7000218,
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  );
}

/** `client_id` and `client_secret` from an HTTP Basic header (RFC 6749, 2.3.1), or nothing. */
export function basicCredentials(authorization: string | undefined): TokenForm {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return {};
  const [id, secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':', 2);
  try {
    return { client_id: decodeURIComponent(id ?? ''), client_secret: decodeURIComponent(secret ?? '') };
  } catch {
    throw new EntraError('invalid_client', 9002313, 'Invalid request. Request is malformed or invalid.');
  }
}

/**
 * Finds out which app calls, and how it proved it.
 * @throws EntraError when it is unknown, proves nothing though it must, or proves it wrongly
 */
export async function authenticateClient(context: TenantContext, form: TokenForm): Promise<Client> {
  const app = findApp(context, form['client_id']);
  const assertion = form['client_assertion'];
  if (assertion !== undefined) {
    if (form['client_assertion_type'] !== assertionType) throw missingParameter('client_assertion_type');
    await checkAssertion(context, app, assertion);
    return { app, proof: 'certificate' };
  }
  const secret = form['client_secret'];
  if (secret !== undefined) {
    checkSecret(app, secret);
    return { app, proof: 'secret' };
  }
  if (app.publicClient) return { app, proof: 'none' };
  throw missingProof();
}

/** @throws EntraError, in Entra's words, when nobody may sign in to the app by device code */
export function requireDeviceCodeClient(app: App): void {
  if (!app.publicClient || !app.allowsDeviceCode) throw missingProof();
}
