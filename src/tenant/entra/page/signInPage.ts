import type { DirectoryPerson } from '../../directory';
import type { TenantResponse } from '../../http';
import { pageResponse } from './document';
import { type SafeHtml, html, nothing } from './html';

/** How a person on the page is chosen: a link of its own, or a form that posts the object id as `person`. */
type Choice =
  | { kind: 'link'; href: (person: DirectoryPerson) => string }
  | {
    kind: 'form';
    action: string;
    /** Posted along. */
    hidden?: [string, string][];
    /** Says no: the form then posts no `person`. */
    decline?: string;
  };

/** What the page shows. */
interface SignInPage {
  /** Whom or what one signs in to. */
  target: string;
  notice?: string;
  people: DirectoryPerson[];
  choice: Choice;
  /** A search for others, by GET on the same page; the parameters are kept. */
  search: { action: string; parameters: [string, string][]; text: string };
  /** Origins besides our own that a posted form may lead to. */
  formTargets?: string[];
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? words[words.length - 1]?.[0] ?? '' : ''}`.toUpperCase();
}

function personContent(person: DirectoryPerson): SafeHtml {
  return html`<span class="disc" aria-hidden="true">${initialsOf(person.displayName)}</span>
<span class="who"><b>${person.displayName}</b><span>${person.jobTitle}</span>
<span>${person.userPrincipalName}</span></span>`;
}

function personEntry(person: DirectoryPerson, choice: Choice): SafeHtml {
  return choice.kind === 'link'
    ? html`<li><a class="person" href="${choice.href(person)}">${personContent(person)}</a></li>`
    : html`<li><button class="person" name="person" value="${person.oid}">${personContent(person)}</button></li>`;
}

function hiddenInputs(values: [string, string][]): SafeHtml[] {
  return values.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}

function peopleList(page: SignInPage): SafeHtml {
  if (page.people.length === 0) return html`<p role="status">Ingen personer passer til »${page.search.text}«.</p>`;
  const list = html`<ul>${page.people.map((person) => personEntry(person, page.choice))}</ul>`;
  if (page.choice.kind === 'link') return list;
  const { action, hidden = [], decline } = page.choice;
  const no = decline === undefined ? nothing : html`<p><button class="plain">${decline}</button></p>`;
  return html`<form method="post" action="${action}">${hiddenInputs(hidden)}${list}${no}</form>`;
}

function searchForm({ search }: SignInPage): SafeHtml {
  return html`<form class="find" method="get" action="${search.action}" role="search">${hiddenInputs(search.parameters)}
<label>Find en anden person<input type="search" name="q" value="${search.text}" autocomplete="off"></label>
<button>Søg</button></form>`;
}

/** The page on which one chooses who to be. */
export function signInPage(page: SignInPage): TenantResponse {
  const notice = page.notice === undefined ? nothing : html`<p class="notice" role="status">${page.notice}</p>`;
  const body = html`<h1>Vælg en person</h1>
<p class="quiet">Du logger på ${page.target}. Personerne er opdigtede, og alt bliver på denne computer.</p>
${notice}${peopleList(page)}${searchForm(page)}`;
  return pageResponse(200, 'Log på', body, page.formTargets);
}

/** A refusal that a person sees, when there is nowhere safe to send them back to. */
export function signInErrorPage(status: number, message: string): TenantResponse {
  const body = html`<h1>Vi kan ikke logge dig på</h1>
<p>Programmet, du kom fra, bad om noget, der ikke kan gives.</p>
<p class="quiet" lang="en">${message}</p>`;
  return pageResponse(status, 'Vi kan ikke logge dig på', body);
}
