import type { Registry } from '../kernel/types';
import { flag, int, text } from '../kernel/properties';
import { principalTypes, type SiteUser } from '../model/principals';
import { declareGroups } from './groupType';
import { declareUsers } from './userType';

/** Declares principals, users and groups. */
export function declarePrincipals(registry: Registry): void {
  registry.type<SiteUser>('SP.Principal', {
    properties: {
      Id: int((user) => user.id),
      IsHiddenInUI: flag(() => false),
      LoginName: text((user) => user.login),
      Title: text((user) => user.title),
      PrincipalType: int((user) => user.type),
    },
    subtype: (user) => (user.type === principalTypes.sharePointGroup ? 'SP.Group' : 'SP.User'),
    editLink: (_, user) =>
      `Web/${user.type === principalTypes.sharePointGroup ? 'SiteGroups/GetById' : 'GetUserById'}(${user.id})`,
  });
  declareUsers(registry);
  declareGroups(registry);
  registry.type<SiteUser>('SP.Data.UserInfoItem', {
    properties: {
      Id: int((user) => user.id),
      ID: int((user) => user.id),
      Title: text((user) => user.title),
      Name: text((user) => user.login),
      EMail: text((user) => user.email || null),
      UserName: text((user) => user.email || null),
      JobTitle: text((user) => user.settings.jobTitle ?? null),
      SipAddress: text((user) => user.email || null),
      FirstName: text((user) => user.title.split(' ')[0] ?? null),
      LastName: text((user) => user.title.split(' ').slice(1).join(' ') || null),
    },
  });
}
