import type { DirectoryPerson } from '../../directory';
import type { TenantResponse } from '../../http';
import { SafeHtml, html, nothing } from './html';
import { style, styleHash } from './style';

/** How a person on the page is chosen: a link of its own, or a form that posts the object id as `person`. */
type Choice = { kind: 'link'; href: (person: DirectoryPerson) => string } | { kind: 'form'; action: string };

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

function peopleList(page: SignInPage): SafeHtml {
  if (page.people.length === 0) return html`<p role="status">Ingen personer passer til "${page.search.text}".</p>`;
  const list = html`<ul>${page.people.map((person) => personEntry(person, page.choice))}</ul>`;
  if (page.choice.kind === 'link') return list;
  return html`<form method="post" action="${page.choice.action}">${list}</form>`;
}

function searchForm({ search }: SignInPage): SafeHtml {
  const kept = search.parameters.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form class="find" method="get" action="${search.action}" role="search">${kept}
<label>Find en anden person<input type="search" name="q" value="${search.text}" autocomplete="off"></label>
<button>Søg</button></form>`;
}

function document(title: string, body: SafeHtml): string {
  return html`<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${new SafeHtml(style)}</style></head>
<body><main><p class="brand">Lokalt Microsoft 365</p>${body}</main></body></html>`.text;
}

function pageResponse(status: number, text: string, formTargets: string[] = []): TenantResponse {
  const policy = [
    "default-src 'none'", `style-src ${styleHash}`, `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'", "frame-ancestors 'none'",
  ];
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy.join('; '),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
    body: text,
    units: 0,
  };
}

/** The page on which one chooses who to be. */
export function signInPage(page: SignInPage): TenantResponse {
  const notice = page.notice === undefined ? nothing : html`<p class="notice" role="status">${page.notice}</p>`;
  const body = html`<h1>Vælg en person</h1>
<p class="quiet">Du logger på ${page.target}. Personerne er opdigtede, og alt bliver på denne computer.</p>
${notice}${peopleList(page)}${searchForm(page)}`;
  return pageResponse(200, document('Log på', body), page.formTargets);
}

/** A refusal that a person sees, when there is nowhere safe to send them back to. */
export function signInErrorPage(status: number, message: string): TenantResponse {
  const body = html`<h1>Vi kan ikke logge dig på</h1>
<p>Programmet, du kom fra, bad om noget, der ikke kan gives.</p>
<p class="quiet" lang="en">${message}</p>`;
  return pageResponse(status, document('Vi kan ikke logge dig på', body));
}
