import { jwtVerify, type JWTPayload } from 'jose';
import type { Principal } from '../principal';
import { sharePointAppId, type ApiResource } from './resources';
import { issuerOf, type TenantContext } from './tenantContext';

/** A token that is not accepted; the message is what the resource may say of it. */
export class TokenRefusal extends Error {}

function audiencesOf(resource: ApiResource): string[] {
  return [resource.appId, ...resource.identifiers];
}

async function verify(context: TenantContext, resource: ApiResource, token: string): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, context.signingKey.keyOf, {
      algorithms: ['RS256'],
      issuer: issuerOf(context, resource.tokenVersion),
      audience: audiencesOf(resource),
      requiredClaims: ['exp', 'nbf', 'oid', 'tid', 'appid'],
      clockTolerance: 5,
      currentDate: context.now(),
    });
    return payload;
  } catch {
    throw new TokenRefusal('Invalid JWT token.');
  }
}

function textOf(claims: JWTPayload, name: string): string {
  const value = claims[name];
  return typeof value === 'string' ? value : '';
}

function personPrincipal(context: TenantContext, claims: JWTPayload): Principal {
  const person = context.persons.findByOid(textOf(claims, 'oid'));
  if (!person) throw new TokenRefusal('The user is not in the directory.');
  return {
    kind: 'person',
    oid: person.oid,
    userPrincipalName: person.userPrincipalName,
    displayName: person.displayName,
    clientId: textOf(claims, 'appid'),
    via: 'bearer',
    rights: textOf(claims, 'scp').split(' ').filter((scope) => scope !== ''),
  };
}

function appPrincipal(context: TenantContext, claims: JWTPayload): Principal {
  const app = context.apps.findByClientId(textOf(claims, 'appid'));
  if (!app) throw new TokenRefusal('The app is not in the directory.');
  const roles = claims['roles'];
  return {
    kind: 'app',
    oid: app.oid,
    userPrincipalName: `${app.clientId}@${context.tenantId}`,
    displayName: app.displayName,
    clientId: app.clientId,
    via: 'bearer',
    rights: Array.isArray(roles) ? roles.map(String) : [],
  };
}

/**
 * Checks an access token for a resource of this tenant: signature (RS256 only), issuer, tenant, audience,
 * times.
 * SharePoint refuses an app alone that proved itself by a secret: it wants a certificate
 * (https://learn.microsoft.com/sharepoint/dev/solution-guidance/security-apponly-azuread).
 * @throws TokenRefusal
 */
export async function principalOfToken(
  context: TenantContext, resourceAppId: string, token: string,
): Promise<Principal> {
  const resource = context.resources.find((known) => known.appId === resourceAppId);
  if (!resource) throw new Error(`${resourceAppId} is no resource of this tenant.`);
  const claims = await verify(context, resource, token);
  if (claims['tid'] !== context.tenantId) throw new TokenRefusal('Invalid JWT token.');
  if (typeof claims['scp'] === 'string') return personPrincipal(context, claims);
  if (resourceAppId === sharePointAppId && claims['appidacr'] !== '2') {
    throw new TokenRefusal('Unsupported app only token.');
  }
  return appPrincipal(context, claims);
}
