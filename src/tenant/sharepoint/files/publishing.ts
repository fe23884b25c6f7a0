import { moment, type Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import { tableOf, type ItemRow } from '../items/rows';
import { demandEdit, keepVersion, nextMinor, updateRow } from '../items/write';
import { publicationStamp } from '../pages/publicationStamp';
import { demandOnItem } from '../security/permissions';
import { checkedOutBy, newest, type FileData } from './fileData';

export const publishedLevel = 1;
export const draftLevel = 2;

/** `OData__ModerationStatus`. */
const moderation = { approved: 0, denied: 1, pending: 2, draft: 3 } as const;

export function saveRow(ctx: Context, { list }: FileData, row: ItemRow): void {
  const { key, ...columns } = row;
  updateRow(ctx, list, key, columns);
}

export function announce(ctx: Context, { list }: FileData, row: ItemRow, before: ItemRow): ItemRow {
  ctx.events.item(ctx, { kind: 'updated', list, row, before });
  return row;
}

/** Publishes the newest draft, or hands it to those who approve where the library wants that. */
export function publish(ctx: Context, file: FileData, comment: string): ItemRow {
  const row = newest(ctx, file);
  demandEdit(ctx, file.list, row, 'editListItems');
  if (row.checked_out_to !== null && row.checked_out_to !== ctx.user.id) throw checkedOutBy(ctx, row);
  if (!file.list.settings.enableMinorVersions)
    throw refused(
      'The library does not keep minor versions, so there is nothing to publish.',
      400,
      '-2130575296',
    );
  if (row.level === publishedLevel && row.checked_out_to === null) return row;
  ctx.database.run('DELETE FROM check_outs WHERE list = ? AND item = ?', [file.list.no, row.id]);
  return publishOrSubmit(ctx, file, {
    ...row,
    checked_out_to: null,
    checkin_comment: comment,
    version: row.version + 1,
  });
}

/**
 * With content approval a published draft stays a draft, pending, until somebody approves it; readers go on seeing what was
 * approved last (`SPFile.Publish`: "submits the file for content approval"). That its number stays a minor one until then is
 * not documented for SharePoint Online.
 */
export function publishOrSubmit(ctx: Context, file: FileData, draft: ItemRow): ItemRow {
  if (!file.list.settings.enableModeration) return makeMajor(ctx, file, draft);
  const pending = { ...draft, level: draftLevel, moderation: moderation.pending };
  saveRow(ctx, file, pending);
  return announce(ctx, file, pending, draft);
}

/** The draft takes the published row's place, which goes into the version history. */
function makeMajor(ctx: Context, file: FileData, draft: ItemRow): ItemRow {
  const old = takePublished(ctx, file, draft);
  const major = {
    ...draft,
    level: publishedLevel,
    current: 1,
    moderation: moderation.approved,
    ui_version: (Math.floor(draft.ui_version / 512) + 1) * 512,
  };
  saveRow(ctx, file, major);
  return announce(ctx, file, major, old ?? draft);
}

/** Puts the row that readers see into the version history, if there is one beside the draft. */
function takePublished(ctx: Context, { list }: FileData, draft: ItemRow): ItemRow | undefined {
  const table = tableOf(list);
  const old = ctx.database.get<ItemRow>(`SELECT * FROM ${table} WHERE id = ? AND level = 1 AND key <> ?`, [
    draft.id,
    draft.key,
  ]);
  if (!old) return undefined;
  keepVersion(ctx, list, old);
  ctx.database.run(`DELETE FROM ${table} WHERE key = ?`, [old.key]);
  return old;
}

/**
 * Takes the published version back: readers see the file no more. One that waits for approval is taken out of approval. The
 * newest version alone can be taken back: a newer draft above the published one is refused (`SPFile.UnPublish` throws for "an
 * unpublished document, which is not a major version", and with approval for one "which is not pending or approved":
 * https://learn.microsoft.com/previous-versions/office/sharepoint-server/ms471067(v=office.15)).
 */
export function unpublish(ctx: Context, file: FileData, comment: string): ItemRow {
  const row = newest(ctx, file);
  demandEdit(ctx, file.list, row, 'editListItems');
  if (row.checked_out_to !== null && row.checked_out_to !== ctx.user.id) throw checkedOutBy(ctx, row);
  const draft = takenBack(ctx, file, { ...row, version: row.version + 1, checkin_comment: comment });
  if (!draft) throw refused('The file has no published version that could be taken back.', 400, '-2130575296');
  saveRow(ctx, file, draft);
  return announce(ctx, file, draft, row);
}

function takenBack(ctx: Context, file: FileData, row: ItemRow): ItemRow | undefined {
  if (!file.list.settings.enableMinorVersions) return undefined;
  if (row.level === draftLevel) {
    return row.moderation === moderation.pending ? { ...row, moderation: moderation.draft } : undefined;
  }
  keepVersion(ctx, file.list, { ...row, version: row.version - 1 });
  return {
    ...row,
    level: draftLevel,
    moderation: moderation.draft,
    modified: moment(ctx),
    ui_version: nextMinor(row),
  };
}

/**
 * Approves or denies what waits for it. Approved, a draft becomes the published version; denied, it stays a draft, with the
 * reason in `OData__ModerationComments`. What was denied may be approved later; nothing else is approved but what was
 * submitted ("Only Pending versions can be approved; you cannot approve a minor version",
 * http://jabsto.com/Tutorial/topic-51/Microsoft-SharePoint-Foundation-2010-531.html). Code and words of that refusal are
 * not documented.
 */
export function moderate(ctx: Context, file: FileData, status: 0 | 1, comment: string): ItemRow {
  const { list } = file;
  const row = newest(ctx, file);
  demandOnItem(ctx, list, row, 'approveItems');
  if (row.checked_out_to !== null && row.checked_out_to !== ctx.user.id) throw checkedOutBy(ctx, row);
  if (!list.settings.enableModeration)
    throw refused('Content approval is not enabled for this library.', 400, '-2130575296');
  const isSubmitted = row.moderation === moderation.pending || row.moderation === moderation.denied;
  if (list.settings.enableMinorVersions && !isSubmitted)
    throw refused('The file has not been submitted for approval.', 400, '-2130575296');
  const decided = { ...row, moderation: status, f__ModerationComments: comment, version: row.version + 1 };
  if (status === moderation.approved && row.level === draftLevel)
    return makeMajor(ctx, file, { ...decided, ...publicationStamp(ctx, list, row) });
  saveRow(ctx, file, decided);
  return announce(ctx, file, decided, row);
}
