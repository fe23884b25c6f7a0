import type { Principal } from '../../principal';
import type { Services } from '../kernel/context';
import {
  addPrincipal,
  appLogin,
  ensurePrincipal,
  personLogin,
  principalByLogin,
  principalTypes,
  type SiteUser,
} from './principals';
import type { Web } from './webs';

/** The caller's row in the site's user list; made at the first visit, as SharePoint does. */
export function callerOf(services: Services, web: Web, principal: Principal): SiteUser {
  return services.caches.get(`principals:${web.no}`, `oid|${principal.oid}`, () =>
    findOrAdd(services, web, principal),
  );
}

function findOrAdd(services: Services, web: Web, principal: Principal): SiteUser {
  const login =
    principal.kind === 'app'
      ? appLogin(principal.userPrincipalName)
      : personLogin(principal.userPrincipalName);
  const known = principalByLogin(services, web, login);
  if (known) return known;
  const person = principal.kind === 'person' ? ensurePrincipal(services, web, login) : undefined;
  return (
    person ??
    addPrincipal(services, web, {
      type: principalTypes.user,
      login,
      title: principal.displayName,
      email: '',
      oid: principal.oid,
      admin: false,
      settings: {},
    })
  );
}
