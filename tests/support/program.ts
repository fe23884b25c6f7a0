import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignJWT, importPKCS8 } from 'jose';
import type { TimelinePipe } from '@pnp/core';
import { BrowserFetchWithRetry, DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { accessTokenOf, askToken } from './askEntra';
import type { Endpoints } from './tenant';

/**
 * An app-only token to SharePoint as a program of the municipality gets it: a client assertion signed with its
 * certificate (RFC 7523), no library of ours between.
 */
export async function programToken(endpoints: Endpoints): Promise<string> {
  const { clientId, certificateFile, privateKeyFile } = endpoints.apps['provisioning'];
  const certificate = new X509Certificate(readFileSync(certificateFile!));
  const tokenUrl = `${endpoints.entra.url}/${endpoints.entra.tenantId}/oauth2/v2.0/token`;
  const assertion = await new SignJWT({})
    .setProtectedHeader({
      alg: 'PS256',
      typ: 'JWT',
      'x5t#S256': Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url')
    })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(tokenUrl)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setNotBefore('-10s')
    .setExpirationTime('5m')
    .sign(await importPKCS8(readFileSync(privateKeyFile!, 'utf8'), 'PS256'));
  const answer = await askToken(endpoints, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope: `${endpoints.sharepoint.url}/.default`
  });
  return accessTokenOf('the program', answer);
}

function Bearer(token: string): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.auth.replace(async (url: URL, init: RequestInit) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${token}` };
      return [url, init];
    });
    return instance;
  };
}

/** PnPjs as its documentation composes it, with nothing of ours but the token. */
export function plainPnpjs(siteUrl: string, token: string): SPFI {
  return spfi(siteUrl).using(DefaultHeaders(), DefaultInit(), BrowserFetchWithRetry(), DefaultParse(), Bearer(token));
}
