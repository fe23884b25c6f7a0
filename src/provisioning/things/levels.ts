import { type BuiltInLevel, builtInLevels, type Level, permissionBits } from '../desired/access';
import type { Site } from '../site/connect';
import type { IWeb } from '../site/pnp';
import { inOrder, type Plan } from '../step';

/** SharePoint's 64 permission bits in two halves; decimal numbers in text, as REST writes them. */
export interface BasePermissions {
  High: string;
  Low: string;
}

export interface ActualLevel {
  Id: number;
  Name: string;
  /** SP.RoleType: 0 for levels that somebody has made. */
  RoleTypeKind: number;
  BasePermissions: BasePermissions;
}

export function readLevels(web: IWeb): Promise<ActualLevel[]> {
  return web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')();
}

/** The bits of a level. Bit n of SP.PermissionKind is bit n-1 of the mask. */
export function permissionMask(level: Level): BasePermissions {
  const mask = level.permissions.reduce((bits, name) => bits | (1n << BigInt(permissionBits[name] - 1)), 0n);
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}

const whole = ({ High, Low }: BasePermissions): bigint => (BigInt(High) << 32n) | BigInt(Low);

function isBuiltIn(key: string): key is BuiltInLevel {
  return key in builtInLevels;
}

/** What a level is called to a person, by its key. */
export function levelName(key: string, own: Level[]): string {
  const builtIn: Record<BuiltInLevel, string> = {
    read: 'Læs', contribute: 'Bidrag', edit: 'Rediger', fullControl: 'Fuld kontrol',
  };
  return isBuiltIn(key) ? builtIn[key] : own.find((level) => level.key === key)?.name ?? key;
}

/** The level of a key as it is, or undefined. Built-in ones are found by kind: their names follow the language. */
export function findLevel(actual: ActualLevel[], key: string, own: Level[]): ActualLevel | undefined {
  return isBuiltIn(key)
    ? actual.find((level) => level.RoleTypeKind === builtInLevels[key])
    : actual.find((level) => level.Name === own.find((one) => one.key === key)?.name);
}

/** Id of the level of a key on the site. */
export async function readLevelId(site: Site, key: string, own: Level[]): Promise<number> {
  const level = findLevel(await readLevels(site.web), key, own);
  if (!level) {
    throw new Error(`Rettighedsniveauet ${levelName(key, own)} findes ikke.`);
  }
  return level.Id;
}

function diffLevel(desired: Level, actual: ActualLevel | undefined): Partial<Plan> {
  const subject = `Rettighedsniveauet ${desired.name}`;
  const mask = permissionMask(desired);
  if (!actual) {
    return {
      steps: [{
        kind: 'level.create', target: desired.name, subject, change: 'create',
        apply: async (site) => {
          await site.web.roleDefinitions.add(
            desired.name, desired.description, desired.order, { High: Number(mask.High), Low: Number(mask.Low) });
        },
      }],
    };
  }
  const union = whole(mask) | whole(actual.BasePermissions);
  return union === whole(actual.BasePermissions) ? {} : {
    steps: [{
      kind: 'level.update', target: desired.name, subject, change: 'update', detail: 'rettigheder mangler',
      apply: async (site) => {
        await site.web.roleDefinitions.getById(actual.Id)
          .update({ BasePermissions: { High: Number(union >> 32n), Low: Number(union & 0xffffffffn) } });
      },
    }],
  };
}

/** Permission levels that are missing or lack rights. Rights that somebody added are left. */
export function diffLevels(desired: Level[], actual: ActualLevel[]): Plan {
  return inOrder(...desired.map((level) => diffLevel(level, actual.find((found) => found.Name === level.name))));
}
