import type { Args } from '../kernel/args';
import type { Context } from '../kernel/context';
import { entity, nothing, type Node } from '../kernel/nodes';
import type { FunctionDefinition, Registry } from '../kernel/types';
import { principalById } from '../model/principals';
import type { Web } from '../model/webs';
import {
  entryById,
  moveToSecondStage,
  purgeEntry,
  readRecycleBin,
  restoreEntry,
  type RecycledEntry,
} from './recycleBin';

const entryType = 'SP.RecycleBinItem';
/** SP.RecycleBinItemType */
const itemTypes = { file: 1, item: 3, list: 4, folder: 5 } as const;

/** Which stages a bin shows; the collection's owner. */
interface Bin {
  stages: readonly number[];
}

const binNode = (bin: Bin): Node => ({
  kind: 'collection',
  type: entryType,
  owner: bin,
  read: (ctx) => ({ queried: false, rows: readRecycleBin(ctx, bin.stages) }),
});

const person = (ctx: Context, id: number): Node | undefined => {
  const found = principalById(ctx, ctx.web, id);
  return found && entity('SP.User', found);
};

/** Declares the recycle bins of a web (first stage) and of a site collection (both). */
export function declareRecycleBin(registry: Registry): void {
  registry.type<Web>('SP.Web', {
    navigations: { RecycleBin: { type: `Collection(${entryType})`, get: () => binNode({ stages: [1] }) } },
  });
  registry.type<Web>('SP.Site', {
    navigations: { RecycleBin: { type: `Collection(${entryType})`, get: () => binNode({ stages: [1, 2] }) } },
  });
  registry.type<RecycledEntry>(entryType, {
    properties: {
      AuthorEmail: {
        type: 'Edm.String',
        get: (ctx, { author }) => principalById(ctx, ctx.web, author)?.email ?? '',
      },
      AuthorName: {
        type: 'Edm.String',
        get: (ctx, { author }) => principalById(ctx, ctx.web, author)?.title ?? '',
      },
      DeletedByEmail: {
        type: 'Edm.String',
        get: (ctx, entry) => principalById(ctx, ctx.web, entry.deleted_by)?.email ?? '',
      },
      DeletedByName: {
        type: 'Edm.String',
        get: (ctx, entry) => principalById(ctx, ctx.web, entry.deleted_by)?.title ?? '',
      },
      DeletedDate: { type: 'Edm.DateTime', get: (_, entry) => entry.deleted_at },
      DirName: { type: 'Edm.String', get: (_, { dir }) => dir.replace(/^\//, '') },
      DirNamePath: { type: 'SP.ResourcePath', get: (_, { dir }) => ({ DecodedUrl: dir.replace(/^\//, '') }) },
      Id: { type: 'Edm.Guid', get: (_, { id }) => id },
      ItemState: { type: 'Edm.Int32', get: (_, { stage }) => stage },
      ItemType: { type: 'Edm.Int32', get: (_, { kind }) => itemTypes[kind] },
      LeafName: { type: 'Edm.String', get: (_, { leaf }) => leaf },
      LeafNamePath: { type: 'SP.ResourcePath', get: (_, { leaf }) => ({ DecodedUrl: leaf }) },
      Size: { type: 'Edm.Int64', get: (_, { size }) => String(size) },
      Title: { type: 'Edm.String', get: (_, { title }) => title },
    },
    navigations: {
      Author: { type: 'SP.User', get: (ctx, { author }) => person(ctx, author) },
      DeletedBy: { type: 'SP.User', get: (ctx, entry) => person(ctx, entry.deleted_by) },
    },
    functions: {
      DeleteObject: one(purgeEntry),
      Restore: one(restoreEntry),
      MoveToSecondStage: one(moveToSecondStage),
    },
    editLink: (_, { id }) => `Web/RecycleBin(guid'${id}')`,
    remove: purgeEntry,
  });
  const byId = (ctx: Context, id: string): Node => entity(entryType, entryById(ctx, id));
  registry.collection<Bin>(entryType, {
    byKey: (ctx, _, key) => entity(entryType, entryById(ctx, String(key))),
    functions: {
      GetById: {
        params: { id: 'Edm.Guid' },
        returns: entryType,
        call: (ctx, _, args) => byId(ctx, args.guid('id')),
      },
      DeleteAll: many([1, 2], purgeEntry),
      DeleteAllSecondStageItems: many([2], purgeEntry),
      MoveAllToSecondStage: many([1], moveToSecondStage),
      RestoreAll: many([1, 2], restoreEntry),
      DeleteByIds: chosen({}, purgeEntry),
      RestoreByIds: chosen({ 'bRenameExistingItems?': 'Edm.Boolean' }, restoreEntry),
      MoveToSecondStageByIds: chosen({}, moveToSecondStage),
    },
  });
}

type Work = (ctx: Context, entry: RecycledEntry) => void;

const one = (work: Work): FunctionDefinition<RecycledEntry> => ({
  returns: 'None',
  verb: 'POST',
  call(ctx, entry) {
    work(ctx, entry);
    return nothing;
  },
});

/** On all entries the bin shows. Lists come first, so that their items find them. */
const many = (stages: readonly number[], work: Work): FunctionDefinition<Bin> => ({
  returns: 'None',
  verb: 'POST',
  call(ctx, bin) {
    const entries = readRecycleBin(
      ctx,
      bin.stages.filter((stage) => stages.includes(stage)),
    );
    for (const entry of [
      ...entries.filter(({ kind }) => kind === 'list'),
      ...entries.filter(({ kind }) => kind !== 'list'),
    ])
      work(ctx, entry);
    return nothing;
  },
});

const chosen = (more: Record<string, string>, work: Work): FunctionDefinition<Bin> => ({
  params: { ids: 'Collection(Edm.String)', ...more },
  returns: 'None',
  verb: 'POST',
  call(ctx, _, args: Args) {
    for (const id of args.list('ids')) work(ctx, entryById(ctx, String(id)));
    return nothing;
  },
});
