import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  AuthError, type AuthenticationResult, ConfidentialClientApplication, type INetworkModule, type NetworkResponse,
  PublicClientApplication,
} from '@azure/msal-node';
import { z } from 'zod';
import { privateFetch } from './privateFetch';
import { sendPatiently } from './retry';
import type { SignIn } from './settings';

/** Somebody who has been let in, with tokens for one SharePoint host. */
export interface Caller {
  tenantId: string;
  /** `person` signed in by device code; `app` by certificate. */
  kind: 'person' | 'app';
  token: () => Promise<string>;
}

/** How MSAL reaches Entra ID: patiently (of itself it gives up at the first 429), and a local one by its own CA. */
function networkOf(signIn: SignIn): INetworkModule {
  const patience = { fetch: signIn.caFile ? privateFetch(signIn.caFile) : fetch, attempts: 6, firstWaitMs: 500 };
  const send = async <T>(url: string, init: RequestInit): Promise<NetworkResponse<T>> => {
    const response = await sendPatiently(url, init, patience);
    const body = await response.json() as T;
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  };
  return {
    sendGetRequestAsync: (url, options) => send(url, { method: 'GET', headers: options?.headers }),
    sendPostRequestAsync: (url, options) => send(url, { method: 'POST', headers: options?.headers, body: options?.body }),
  };
}

const refusalSchema = z.object({ error: z.string(), error_description: z.string() });

/** MSAL takes a refusal to hand out a code for a code, and drops why a person was not let in: tells it instead. */
function tellingRefusals(network: INetworkModule): INetworkModule {
  return {
    ...network,
    sendPostRequestAsync: async (url, options) => {
      const response = await network.sendPostRequestAsync<never>(url, options);
      const refusal = refusalSchema.safeParse(response.body);
      if (refusal.success && refusal.data.error !== 'authorization_pending') {
        throw new AuthError(refusal.data.error, '', refusal.data.error_description);
      }
      return response;
    },
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
    system: { networkClient: networkOf(signIn) },
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
    system: { networkClient: tellingRefusals(networkOf(signIn)) },
  });
  let first: Promise<AuthenticationResult | null> | undefined;
  const token = async (): Promise<string> => {
    first ??= app.acquireTokenByDeviceCode({
      scopes: [signIn.scope],
      // The language of the message.
      extraQueryParameters: { mkt: 'da-DK' },
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
