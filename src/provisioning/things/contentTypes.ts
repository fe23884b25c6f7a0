import type { IContentTypes } from '@pnp/sp/content-types/index.js';
import { z } from 'zod';
import type { ContentType } from '../desired/site';
import { unlessAbsent } from '../site/absent';
import type { Site } from '../site/connect';
import { type IWeb, SPQueryable, spPost } from '../site/pnp';
import { inOrder, type Plan } from '../step';

export interface ActualContentType {
  Name: string;
  Description: string;
  /** Internal names, inherited ones too. */
  columns: string[];
}

interface Row extends Omit<ActualContentType, 'columns'> {
  Fields: { InternalName: string }[];
}

/** A content type of the site, or undefined. */
export async function readContentType(web: IWeb, id: string): Promise<ActualContentType | undefined> {
  const contentTypes: IContentTypes = web.contentTypes;
  // One request: what hangs on a content type that isn't there can't be asked for.
  const found: Row | undefined = await unlessAbsent<Row>(
    contentTypes.getById(id).select('Name', 'Description', 'Fields/InternalName').expand('Fields')());
  return found && {
    Name: found.Name, Description: found.Description, columns: found.Fields.map((field) => field.InternalName),
  };
}

const outcomesSchema = z.array(z.object({
  Outcome: z.number(),
  OutcomeText: z.string().nullish(),
  Title: z.string().nullish(),
}));
/** SiteScriptActionOutcome.Failure */
const failure = 1;

/**
 * Makes a content type with its columns, or brings one to it: a site script's action. REST's own `contenttypes` and
 * `fieldlinks` can't add a site column to a site content type, and site scripts can, repeatedly.
 * https://github.com/SharePoint/sp-dev-docs/issues/10489
 * https://learn.microsoft.com/sharepoint/dev/declarative-customization/site-design-json-schema
 */
async function runScript(site: Site, contentType: ContentType, group: string): Promise<void> {
  const action = {
    verb: 'createContentType',
    id: contentType.id,
    name: contentType.name,
    description: contentType.description,
    group,
    hidden: false,
    subactions: contentType.columns.map((internalName) => ({ verb: 'addSiteColumn', internalName })),
  };
  const answer: unknown = await spPost(
    SPQueryable(
      [site.web, site.url],
      '_api/Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility.ExecuteSiteScriptAction',
    ),
    { body: JSON.stringify({ actionDefinition: JSON.stringify(action) }) },
  );
  const failed = outcomesSchema.parse(answer).filter((outcome) => outcome.Outcome === failure);
  if (failed.length > 0) {
    throw new Error(failed.map((outcome) => `${outcome.Title ?? ''}: ${outcome.OutcomeText ?? ''}`).join('; '));
  }
}

function diffContentType(desired: ContentType, actual: ActualContentType | undefined, group: string): Partial<Plan> {
  const step = { target: desired.name, apply: (site: Site) => runScript(site, desired, group) };
  const subject = `Indholdstypen ${desired.name}`;
  if (!actual) {
    return { steps: [{ ...step, kind: 'contentType.create', subject, change: 'create' }] };
  }
  const missing = desired.columns.filter((name) => !actual.columns.includes(name));
  if (missing.length > 0) {
    const detail = missing.join(', ');
    return {
      steps: [{
        ...step, kind: 'contentType.columns', change: 'create', detail,
        subject: missing.length === 1 ? `En kolonne på ${desired.name}` : `${missing.length} kolonner på ${desired.name}`,
      }],
    };
  }
  if (actual.Name === desired.name && (actual.Description ?? '') === desired.description) {
    return {};
  }
  return {
    steps: [{
      kind: 'contentType.update', target: desired.name, subject, change: 'update', detail: 'navn eller beskrivelse',
      apply: async (site) => {
        await site.web.contentTypes.getById(desired.id)
          .update({ Name: desired.name, Description: desired.description });
      },
    }],
  };
}

/** Content types of the site that are missing or lack columns. `actual` by id. */
export function diffContentTypes(
  desired: ContentType[], actual: Map<string, ActualContentType>, group: string,
): Plan {
  return inOrder(...desired.map((contentType) => diffContentType(contentType, actual.get(contentType.id), group)));
}
