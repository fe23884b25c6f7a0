import { createHash, randomBytes } from 'node:crypto';
import { SignJWT, type JWTPayload } from 'jose';
import type { DirectoryPerson } from '../directory';
import type { ApiResource } from './resources';
import { epochSeconds, issuerOf, type Client, type ClientProof, type TenantContext } from './tenantContext';

/** Seconds an access token is good for. Entra's vary between 60 and 90 minutes. */
export const accessTokenLifetime = 3_600;

const acrOf: Record<ClientProof, string> = { none: '0', secret: '1', certificate: '2' };

/** A person's subject differs from app to app, as Entra's pairwise identifiers do. */
function pairwiseSubject(personOid: string, clientId: string): string {
  return createHash('sha256').update(`${personOid} ${clientId}`).digest('base64url');
}

async function sign(context: TenantContext, issuer: string, claims: JWTPayload): Promise<string> {
  const issuedAt = epochSeconds(context.now());
  return new SignJWT({ ...claims, uti: randomBytes(16).toString('base64url') })
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: context.signingKey.kid })
    .setIssuer(issuer)
    .setIssuedAt(issuedAt)
    .setNotBefore(issuedAt)
    .setExpirationTime(issuedAt + accessTokenLifetime)
    .sign(context.signingKey.privateKey);
}

/** Which resource a token is for, as asked for. */
export interface TokenTarget { resource: ApiResource; audience: string }

/** Version 1.0 tokens carry the audience as it was asked for, version 2.0 tokens the API's client id. */
function audienceOf({ resource, audience }: TokenTarget): string {
  return resource.tokenVersion === 1 ? audience : resource.appId;
}

function clientClaims(target: TokenTarget, { app, proof }: Client): JWTPayload {
  return target.resource.tokenVersion === 1
    ? { appid: app.clientId, appidacr: acrOf[proof], app_displayname: app.displayName }
    : { azp: app.clientId, azpacr: acrOf[proof] };
}

function personClaims(target: TokenTarget, person: DirectoryPerson, clientId: string): JWTPayload {
  const names = target.resource.tokenVersion === 1
    ? { upn: person.userPrincipalName, unique_name: person.userPrincipalName, amr: ['pwd'] }
    : { preferred_username: person.userPrincipalName };
  return {
    ...names, name: person.displayName, oid: person.oid, sub: pairwiseSubject(person.oid, clientId), idtyp: 'user',
  };
}

/** An access token for a person through an app. */
export function personToken(
  context: TenantContext, target: TokenTarget, client: Client, person: DirectoryPerson, scopes: string[],
): Promise<string> {
  const { tokenVersion } = target.resource;
  return sign(context, issuerOf(context, tokenVersion), {
    aud: audienceOf(target),
    ...clientClaims(target, client),
    ...personClaims(target, person, client.app.clientId),
    scp: scopes.join(' '),
    tid: context.tenantId,
    ver: `${tokenVersion}.0`,
  });
}

/** An access token for an app alone. Without a role it is still issued, as Entra does; the resource refuses it. */
export function appOnlyToken(
  context: TenantContext, target: TokenTarget, client: Client, roles: string[],
): Promise<string> {
  const { tokenVersion } = target.resource;
  return sign(context, issuerOf(context, tokenVersion), {
    aud: audienceOf(target),
    ...clientClaims(target, client),
    idtyp: 'app',
    oid: client.app.oid,
    sub: client.app.oid,
    ...(roles.length > 0 ? { roles } : {}),
    tid: context.tenantId,
    ver: `${tokenVersion}.0`,
  });
}

/** An id token: who signed in, for the app itself. */
export function idToken(
  context: TenantContext, clientId: string, person: DirectoryPerson, openIdScopes: string[], nonce?: string,
): Promise<string> {
  const profile = { name: person.displayName, preferred_username: person.userPrincipalName };
  return sign(context, issuerOf(context, 2), {
    aud: clientId,
    oid: person.oid,
    sub: pairwiseSubject(person.oid, clientId),
    tid: context.tenantId,
    ver: '2.0',
    ...(openIdScopes.includes('profile') ? profile : {}),
    ...(openIdScopes.includes('email') ? { email: person.mail } : {}),
    ...(nonce === undefined ? {} : { nonce }),
  });
}

/** `client_info`, from which MSAL makes the account's home id. */
export function clientInfo(personOid: string, tenantId: string): string {
  return Buffer.from(JSON.stringify({ uid: personOid, utid: tenantId })).toString('base64url');
}
