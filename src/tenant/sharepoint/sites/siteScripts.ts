import { ensureListColumn } from '../fields/fieldCreation';
import { fieldsOf } from '../fields/fields';
import type { Context } from '../kernel/context';
import { invalidArgument } from '../kernel/errors';
import { value } from '../kernel/nodes';
import type { Registry } from '../kernel/types';
import {
  contentTypesOf,
  insertContentType,
  parentId,
  saveContentType,
  type ContentType,
  type FieldLink,
} from '../model/contentTypes';
import { listByNo } from '../model/lists';
import { demandOnWeb } from '../security/permissions';

/** One line of what a site script did: outcome 0 done, 1 failed. */
interface Outcome {
  ErrorCode: number;
  Outcome: number;
  OutcomeText: string | null;
  Target: string | null;
  TargetId: string;
  Title: string;
}

const rootName =
  'Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteScriptUtility.ExecuteSiteScriptAction';

const outcome = (title: string, error?: string): Outcome => ({
  ErrorCode: error ? -2147024809 : 0,
  Outcome: error ? 1 : 0,
  OutcomeText: error ?? null,
  Target: null,
  TargetId: '',
  Title: title,
});

/**
 * Declares the one site script action that provisioning needs: `createContentType` with `addSiteColumn`, the
 * documented way to link site columns to a site content type (REST has no other). Other verbs are refused by name.
 */
export function declareSiteScripts(registry: Registry): void {
  registry.rootFunction(rootName, {
    params: { actionDefinition: 'Edm.String' },
    returns: 'Collection(Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteScriptActionResult)',
    verb: 'POST',
    call(ctx, _, args) {
      demandOnWeb(ctx, 'manageWeb');
      const action = readAction(args.text('actionDefinition'));
      return value(
        'ExecuteSiteScriptAction',
        'Collection(Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteScriptActionResult)',
        run(ctx, action),
      );
    },
  });
}

type Action = Record<string, unknown> & { verb: string };

function readAction(text: string): Action {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalidArgument('The action definition is not valid JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || !('verb' in parsed) || typeof parsed.verb !== 'string')
    throw invalidArgument('The action definition has no verb.');
  return parsed as Action;
}

function run(ctx: Context, action: Action): Outcome[] {
  if (action.verb !== 'createContentType')
    return [outcome(action.verb, `The verb "${action.verb}" is not served.`)];
  const { type, outcomes } = ensureType(ctx, action);
  if (!type) return outcomes;
  const subactions = Array.isArray(action.subactions) ? (action.subactions as Action[]) : [];
  const links: FieldLink[] = [...type.links];
  for (const sub of subactions) outcomes.push(addColumn(ctx, sub, links));
  saveContentType(ctx, { ...type, links });
  pushDown(ctx, type, links);
  return outcomes;
}

function ensureType(ctx: Context, action: Action): { type?: ContentType; outcomes: Outcome[] } {
  const name = typeof action.name === 'string' ? action.name : '';
  const id = typeof action.id === 'string' ? action.id : '';
  const types = contentTypesOf(ctx, ctx.web);
  const title = `Create content type ${name}`;
  const known = types.find((type) => type.id.toLowerCase() === id.toLowerCase());
  if (known) return { type: known, outcomes: [outcome(title)] };
  const parent = types.find((type) => type.id.toLowerCase() === parentId(id).toLowerCase());
  if (!parent || name === '')
    return { outcomes: [outcome(title, 'The parent content type does not exist or the name is missing.')] };
  const made = insertContentType(ctx, {
    web: ctx.web.no,
    id,
    name,
    description: typeof action.description === 'string' ? action.description : '',
    group: typeof action.group === 'string' ? action.group : 'Custom Content Types',
    settings: { hidden: action.hidden === true },
    links: parent.links,
  });
  return { type: made, outcomes: [outcome(title)] };
}

function addColumn(ctx: Context, action: Action, links: FieldLink[]): Outcome {
  const name = typeof action.internalName === 'string' ? action.internalName : '';
  const title = `Add site column ${name}`;
  if (action.verb !== 'addSiteColumn') return outcome(title, `The verb "${action.verb}" is not served.`);
  const field = fieldsOf(ctx, ctx.web).find((one) => one.internalName === name);
  if (!field) return outcome(title, `Site column ${name} does not exist.`);
  if (!links.some((link) => link.id === field.id))
    links.push({ id: field.id, name, required: field.settings.required ?? false, hidden: false });
  return outcome(title);
}

/** New columns reach the lists that use the content type, as an inherited content type's do. */
function pushDown(ctx: Context, parent: ContentType, links: readonly FieldLink[]): void {
  const rows = ctx.database.all<{ list: number }>(
    'SELECT list FROM content_types WHERE web = ? AND list IS NOT NULL AND length(id) = ? AND lower(substr(id, 1, ?)) = lower(?)',
    [ctx.web.no, parent.id.length + 34, parent.id.length, parent.id],
  );
  for (const { list: no } of rows) {
    const list = listByNo(ctx, ctx.web, no);
    if (!list) continue;
    for (const link of links) ensureListColumn(ctx, list, link.id);
    for (const child of contentTypesOf(ctx, ctx.web, no).filter(
      (type) =>
        type.id.toLowerCase().startsWith(parent.id.toLowerCase()) && type.id.length === parent.id.length + 34,
    )) {
      saveContentType(ctx, {
        ...child,
        links: [...child.links, ...links.filter((link) => !child.links.some((one) => one.id === link.id))],
      });
    }
  }
}
