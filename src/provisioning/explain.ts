import { AuthError } from '@azure/msal-node';
import { HttpRequestError } from '@pnp/queryable';
import { z } from 'zod';
import { DefinitionError } from './desired/readJson';
import { StepError } from './execute';
import { SettingsError } from './site/settings';

const messageSchema = z.object({ message: z.object({ value: z.string() }) });
const bodySchema = z.union([
  z.object({ 'odata.error': messageSchema }).transform((body) => body['odata.error'].message.value),
  z.object({ error: messageSchema }).transform((body) => body.error.message.value),
  z.object({ error_description: z.string() }).transform((body) => body.error_description),
]);

/** SharePoint's own sentence in an error's body, or the beginning of the body. */
async function serverSays(response: Response): Promise<string> {
  const text = await response.clone().text().catch(() => '');
  try {
    return bodySchema.parse(JSON.parse(text));
  } catch {
    return text.slice(0, 300);
  }
}

function whatToDo(status: number): string {
  if (status === 401) {
    return 'Login blev afvist. Er appen registreret med certifikat, og er der givet samtykke til SharePoint-rettigheden?';
  }
  if (status === 403) {
    return 'Der mangler rettigheder. Kontoen eller appen skal have fuld kontrol over webstedet.';
  }
  if (status === 404) {
    return 'Adressen findes ikke. Er webstedets adresse skrevet rigtigt?';
  }
  if (status === 429 || status === 503) {
    return 'SharePoint har for travlt. Vent lidt, og kør igen: der fortsættes, hvor der blev stoppet.';
  }
  return 'Kør igen: der fortsættes, hvor der blev stoppet. Bliver fejlen ved, så send denne besked til udvikleren.';
}

const checkNetwork = 'Er adressen rigtig, og er der netværk?';

/** MSAL's codes for "no answer", whatever the cause. */
const noAnswer = new Set(['network_error', 'endpoints_resolution_error', 'no_network_connectivity']);

/** What a person who signs in by a code can do, by MSAL's and Entra ID's codes. */
const deviceCodeAdvice: Record<string, string> = {
  device_code_expired: 'Koden udløb, før nogen loggede ind. Kør igen for at få en ny.',
  expired_token: 'Koden udløb, før nogen loggede ind. Kør igen for at få en ny.',
  authorization_declined: 'Der blev svaret nej til login. Kør igen, hvis det ikke var meningen.',
};

/** AADSTS7000218: the app must prove who it is. */
const noPublicClient = 'En person kan kun logge ind med en kode, når appregistreringen tillader offentlige klientflows '
  + '(Entra ID > Appregistreringer > Godkendelse).';

function explainSignIn({ errorCode, errorMessage }: AuthError): string {
  if (Object.hasOwn(deviceCodeAdvice, errorCode)) {
    return deviceCodeAdvice[errorCode];
  }
  if (errorCode === 'temporarily_unavailable') {
    return 'Login (Entra ID) har for travlt. Vent lidt, og kør igen.';
  }
  return noAnswer.has(errorCode)
    ? `Ingen forbindelse til login (Entra ID).\n${checkNetwork}`
    : `Login lykkedes ikke (${errorCode}): ${errorMessage}\n`
      + (errorMessage.includes('AADSTS7000218')
        ? noPublicClient
        : 'Er tenant og app (og certifikatet, hvis der er et) de rigtige, og er der givet samtykke?');
}

/**
 * Scripts: https://github.com/pnp/powershell/issues/4203, and SharePoint blocks them again after a day.
 * Programs with rights to one site only: https://github.com/pnp/powershell/issues/4751
 */
const packageAdvice = 'Appkataloget afviser pakker, når brugerdefinerede scripts er blokeret på webstedet (en '
  + 'SharePoint-administrator tillader dem i et døgn med: Set-SPOSite <webstedets adresse> '
  + '-DenyAddAndCustomizePages 0), og når en app kun har rettigheder til dette ene websted: kør da som en person, '
  + 'der er administrator af webstedet og kan læse lejerens appkatalog.';

function isRefusedPackage({ step, reason }: StepError): boolean {
  return step.kind.startsWith('app.') && reason instanceof HttpRequestError && [400, 403].includes(reason.status);
}

/** What went wrong and what to do about it, for the person who ran the command. */
export async function explain(error: unknown): Promise<string> {
  if (error instanceof StepError) {
    const reason = `${error.message}\n${await explain(error.reason)}`;
    return isRefusedPackage(error) ? `${reason}\n${packageAdvice}` : reason;
  }
  if (error instanceof HttpRequestError) {
    const path = error.response.url ? ` (${error.response.url})` : '';
    return `SharePoint svarede ${error.status}${path}: ${await serverSays(error.response)}\n${whatToDo(error.status)}`;
  }
  if (error instanceof SettingsError || error instanceof DefinitionError) {
    return error.message;
  }
  if (error instanceof AuthError) {
    return explainSignIn(error);
  }
  if (error instanceof TypeError && error.cause instanceof Error) {
    return `Ingen forbindelse: ${error.cause.message}\n${checkNetwork}`;
  }
  return error instanceof Error ? error.message : String(error);
}
