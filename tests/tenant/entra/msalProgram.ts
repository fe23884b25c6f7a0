/**
 * A program as a customer would write it: unmodified MSAL against the local authority, the CA trusted by
 * NODE_EXTRA_CA_CERTS. Prints one JSON object of what each way of signing in gave.
 */
import { readFileSync } from 'node:fs';
import {
  ConfidentialClientApplication, InteractionRequiredAuthError, PublicClientApplication, type AuthenticationResult
} from '@azure/msal-node';

interface MsalEndpoints {
  sharepoint: { url: string };
  entra: { url: string; authority: string };
  apps: Record<'provisioning' | 'tests' | 'testApi', {
    clientId: string; clientSecret: string; privateKeyFile: string; thumbprintSha256: string; scope: string;
  }>;
  persons: { ejer: { userName: string; password: string } };
}

const endpoints = JSON.parse(readFileSync(process.argv[2], 'utf8')) as MsalEndpoints;
const { provisioning, tests, testApi } = endpoints.apps;
const auth = { authority: endpoints.entra.authority, knownAuthorities: [new URL(endpoints.entra.url).host] };
const everything = [`${endpoints.sharepoint.url}/.default`];
const certificateOf = (app: typeof provisioning) => ({
  thumbprintSha256: app.thumbprintSha256, privateKey: readFileSync(app.privateKeyFile, 'utf8')
});

/** How SharePoint answers a token. */
async function statusWith(result: AuthenticationResult | null): Promise<number> {
  const answer = await fetch(`${endpoints.sharepoint.url}/_api/web`, {
    headers: { Authorization: `Bearer ${result?.accessToken ?? ''}`, Accept: 'application/json' }
  });
  return answer.status;
}

async function main(): Promise<void> {
  const byCertificate = new ConfidentialClientApplication({
    auth: { ...auth, clientId: provisioning.clientId, clientCertificate: certificateOf(provisioning) }
  });
  const bySecret = new ConfidentialClientApplication({
    auth: { ...auth, clientId: provisioning.clientId, clientSecret: provisioning.clientSecret }
  });
  const person = new PublicClientApplication({ auth: { ...auth, clientId: tests.clientId } });
  const api = new ConfidentialClientApplication({
    auth: { ...auth, clientId: testApi.clientId, clientCertificate: certificateOf(testApi) }
  });

  const app = await byCertificate.acquireTokenByClientCredential({ scopes: everything });
  const appAgain = await byCertificate.acquireTokenByClientCredential({ scopes: everything });
  const signedIn = await person.acquireTokenByUsernamePassword({
    scopes: everything, username: endpoints.persons.ejer.userName, password: endpoints.persons.ejer.password
  });
  const account = signedIn?.account;
  if (!account) throw new Error('MSAL made no account of the answer.');
  const cached = await person.acquireTokenSilent({ scopes: everything, account });
  const refreshed = await person.acquireTokenSilent({ scopes: everything, account, forceRefresh: true });
  const forApi = await person.acquireTokenSilent({ scopes: [testApi.scope], account });
  const onBehalf = await api.acquireTokenOnBehalfOf({ oboAssertion: forApi.accessToken, scopes: everything });
  const tooMuch = await api
    .acquireTokenOnBehalfOf({ oboAssertion: forApi.accessToken, scopes: [`${endpoints.sharepoint.url}/AllSites.FullControl`] })
    .catch((error: unknown) => (error instanceof InteractionRequiredAuthError ? error.errorCode : 'another error'));

  process.stdout.write(JSON.stringify({
    certificate: await statusWith(app),
    certificateCached: appAgain?.fromCache,
    secret: await statusWith(await bySecret.acquireTokenByClientCredential({ scopes: everything })),
    account: account.username,
    password: await statusWith(signedIn),
    cached: cached.fromCache,
    refreshed: [refreshed.fromCache, await statusWith(refreshed)],
    onBehalf: [onBehalf?.account?.username, await statusWith(onBehalf)],
    tooMuch
  }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
