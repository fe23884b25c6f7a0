import type { IFields } from '@pnp/sp/fields/index.js';
import type { Column } from '../desired/columns';
import { columnXml } from './columnXml';
import type { Site } from '../site/connect';
import { inOrder, type Plan } from '../step';

/** SP.AddFieldOptions.AddFieldInternalNameHint: without it SharePoint makes the internal name from the title. */
const keepInternalName = 8;

export interface ActualColumn {
  InternalName: string;
  Title: string;
  Description: string;
  /** Name of the type, the same in every language. */
  TypeAsString: string;
  Indexed: boolean;
  Choices?: string[];
  FillInChoice?: boolean;
}

const properties = ['InternalName', 'Title', 'Description', 'TypeAsString', 'Indexed', 'Choices', 'FillInChoice'];

/** Columns of a site or a list; those named, or all. */
export function readColumns(fields: IFields, names?: string[]): Promise<ActualColumn[]> {
  const query = fields.select(...properties);
  return names ? query.filter(names.map((name) => `InternalName eq '${name}'`).join(' or '))() : query();
}

/** Where columns stand: on the site, or on one list. */
interface ColumnOwner {
  /** `` for the site, else the list's address. */
  path: string;
  fields(site: Site): IFields;
}

export const siteColumns: ColumnOwner = { path: '', fields: (site) => site.web.fields };

export function listColumns(listUrl: string): ColumnOwner {
  return { path: listUrl, fields: (site) => site.list(listUrl).fields };
}

/** Makes a column; a lookup's list must be there. */
export async function addColumn(site: Site, owner: ColumnOwner, column: Column, group: string): Promise<void> {
  const lookupListId = column.type === 'Lookup'
    ? (await site.list(column.list).select('Id')<{ Id: string }>()).Id
    : undefined;
  await owner.fields(site).createFieldAsXml({
    SchemaXml: columnXml(column, group, lookupListId),
    Options: keepInternalName,
  });
}

/** What differs, as properties to set. Choices are added, never taken away: staff may have added some of their own. */
function changes(desired: Column, actual: ActualColumn): Record<string, string | boolean | string[]> {
  const missing = 'choices' in desired
    ? desired.choices.filter((choice) => !(actual.Choices ?? []).includes(choice))
    : [];
  return {
    ...(actual.Title === desired.title ? {} : { Title: desired.title }),
    ...((actual.Description ?? '') === desired.description ? {} : { Description: desired.description }),
    ...(missing.length > 0 ? { Choices: [...actual.Choices ?? [], ...missing] } : {}),
    ...(desired.type === 'Choice' && actual.FillInChoice !== desired.fillIn ? { FillInChoice: desired.fillIn } : {}),
  };
}

function diffColumn(desired: Column, actual: ActualColumn | undefined, owner: ColumnOwner, group: string): Partial<Plan> {
  const target = owner.path ? `${owner.path}/${desired.internalName}` : desired.internalName;
  const subject = `Kolonnen ${desired.title} (${target})`;
  if (!actual) {
    return {
      steps: [{
        kind: 'column.create', target, subject, change: 'create',
        apply: (site) => addColumn(site, owner, desired, group),
      }],
    };
  }
  if (actual.TypeAsString !== desired.type) {
    return {
      obstacles: [{
        target,
        reason: `${subject} findes med typen ${actual.TypeAsString} og skulle være ${desired.type}. En kolonnes type `
          + 'ændres ikke, for så kan indholdet gå tabt. Omdøb eller fjern kolonnen i SharePoint, og kør igen.',
      }],
    };
  }
  const update = changes(desired, actual);
  if (Object.keys(update).length === 0) {
    return {};
  }
  return {
    steps: [{
      kind: 'column.update', target, subject, change: 'update', detail: Object.keys(update).join(', '),
      apply: async (site) => {
        await owner.fields(site).getByInternalNameOrTitle(desired.internalName).update(update, `SP.Field${desired.type}`);
      },
    }],
  };
}

/** Columns that are missing or differ. */
export function diffColumns(desired: Column[], actual: ActualColumn[], owner: ColumnOwner, group: string): Plan {
  return inOrder(...desired.map((column) =>
    diffColumn(column, actual.find((found) => found.InternalName === column.internalName), owner, group)));
}
