import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type AuthenticationResult, ConfidentialClientApplication, type INetworkModule, type NetworkResponse,
  PublicClientApplication,
} from '@azure/msal-node';
import { privateRequest } from './privateHttp';
import type { SignIn } from './settings';

/** Somebody who has been let in, with tokens for one SharePoint host. */
export interface Caller {
  tenantId: string;
  /** `person` signed in by device code; `app` by certificate. */
  kind: 'person' | 'app';
  token: () => Promise<string>;
}

/** How MSAL reaches an authority whose certificate Node doesn't know. */
function privateNetwork(caFile: string): INetworkModule {
  const send = async <T>(url: string, method: 'GET' | 'POST', headers?: Record<string, string>, body?: string):
  Promise<NetworkResponse<T>> => {
    const response = await privateRequest(caFile, url, { method, headers, body });
    return { status: response.status, headers: response.headers, body: JSON.parse(response.text) as T };
  };
  return {
    sendGetRequestAsync: (url, options) => send(url, 'GET', options?.headers),
    sendPostRequestAsync: (url, options) => send(url, 'POST', options?.headers, options?.body),
  };
}

function accessToken(result: AuthenticationResult | null): string {
  if (!result?.accessToken) {
    throw new Error('Entra ID gav intet token.');
  }
  return result.accessToken;
}

function appCaller(signIn: SignIn, certificateFile: string, privateKeyFile: string): Omit<Caller, 'tenantId'> {
  const certificate = new X509Certificate(readFileSync(certificateFile));
  const app = new ConfidentialClientApplication({
    auth: {
      clientId: signIn.clientId,
      authority: signIn.authority,
      knownAuthorities: signIn.knownAuthorities,
      clientCertificate: {
        thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
        privateKey: readFileSync(privateKeyFile, 'utf8'),
      },
    },
    system: signIn.caFile ? { networkClient: privateNetwork(signIn.caFile) } : {},
  });
  // MSAL keeps the token and renews it when it is near its end, but asks twice for two who ask at once.
  let asking: Promise<string> | undefined;
  const token = (): Promise<string> => (asking ??= app.acquireTokenByClientCredential({ scopes: [signIn.scope] })
    .then(accessToken)
    .finally(() => {
      asking = undefined;
    }));
  return { kind: 'app', token };
}

function personCaller(signIn: SignIn): Omit<Caller, 'tenantId'> {
  const app = new PublicClientApplication({
    auth: { clientId: signIn.clientId, authority: signIn.authority, knownAuthorities: signIn.knownAuthorities },
    system: signIn.caFile ? { networkClient: privateNetwork(signIn.caFile) } : {},
  });
  let first: Promise<AuthenticationResult | null> | undefined;
  const token = async (): Promise<string> => {
    first ??= app.acquireTokenByDeviceCode({
      scopes: [signIn.scope],
      deviceCodeCallback: (code) => process.stderr.write(`${code.message}\n`),
    });
    const signedIn = await first;
    if (!signedIn?.account) {
      return accessToken(signedIn);
    }
    return accessToken(await app.acquireTokenSilent({ scopes: [signIn.scope], account: signedIn.account }));
  };
  return { kind: 'person', token };
}

/** Signs nobody in yet: the first token does. */
export function openCaller(signIn: SignIn): Caller {
  const caller = signIn.certificate
    ? appCaller(signIn, signIn.certificate.certificateFile, signIn.certificate.privateKeyFile)
    : personCaller(signIn);
  return { tenantId: signIn.tenantId, ...caller };
}
