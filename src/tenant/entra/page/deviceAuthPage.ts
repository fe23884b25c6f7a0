import type { TenantResponse } from '../../http';
import { pageResponse } from './document';
import { html, nothing } from './html';

/** The page on which one enters the code that a program shows; `wrong` is a code that was no good. */
export function deviceCodePage(action: string, wrong?: string): TenantResponse {
  const notice = wrong === undefined
    ? nothing
    : html`<p class="notice" role="alert" id="wrong">Koden »${wrong}« passer ikke til noget. Den er måske udløbet eller
brugt. Se efter i programmet, og prøv igen.</p>`;
  const state = wrong === undefined ? nothing : html` aria-invalid="true" aria-describedby="wrong"`;
  const body = html`<h1>Skriv koden</h1>
<p class="quiet">Programmet, du vil logge på, viser en kode. Skriv den her.</p>${notice}
<form class="find" method="get" action="${action}"><label>Kode<input type="text" name="otc" required maxlength="20"
 autocomplete="off" autocapitalize="characters" spellcheck="false"${state}></label><button>Næste</button></form>`;
  return pageResponse(200, 'Skriv koden', body);
}

/** What came of it. */
export function deviceDonePage(app: string, signedIn: boolean): TenantResponse {
  const title = signedIn ? 'Du er logget på' : 'Du er ikke logget på';
  const text = signedIn ? `Du er nu logget på ${app}.` : `${app} har fået nej.`;
  return pageResponse(200, title, html`<h1>${title}</h1>
<p role="status">${text} Du kan lukke vinduet og gå tilbage til programmet.</p>`);
}

/** Says that a choice did not come from our own page. */
export function deviceRefusedPage(action: string): TenantResponse {
  return pageResponse(403, 'Vi kan ikke logge dig på', html`<h1>Vi kan ikke logge dig på</h1>
<p>Valget kom ikke fra denne side, eller din browser har ikke gemt sidens cookie.</p>
<p><a href="${action}">Skriv koden igen</a></p>`);
}
