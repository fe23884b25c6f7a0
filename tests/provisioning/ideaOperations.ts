import type { RestCaller } from './restCaller';

/** Where an operation is tried. */
export interface Place {
  /** Server-relative path of the site. */
  site: string;
  /** Name of an ambassador's folder. */
  folder: string;
  owner: RestCaller;
  /** Who writes in the folder. */
  holder: RestCaller;
  /** Somebody who only reads. */
  reader: RestCaller;
  /** Somebody on the site's user list whom nobody signs in as. */
  stranger: number;
}

/** What is tried, ready to be tried once. */
interface Attempt {
  /** @returns SharePoint's status. */
  try(caller: RestCaller): Promise<number>;
  /** Whether it took effect, as those see it who see everything, or those who read; absent where trying is all there is. */
  happened?(): Promise<boolean>;
}

interface Operation {
  /** Ideas go to a reviewer before they are out. */
  isReviewed?: boolean;
  prepare(place: Place): Promise<Attempt>;
}

let names = 0;
const freshName = (ending: string): string => `forsoeg-${names += 1}.${ending}`;

const folderAt = (path: string): string => `getFolderByServerRelativePath(decodedurl='${path}')`;
const fileAt = (path: string): string => `getFileByServerRelativePath(decodedurl='${path}')`;
const list = ({ site }: Place, url: string): string => `getList('${site}/${url}')`;
const pagesOf = ({ site, folder }: Place): string => `${site}/SitePages/Ideer/${folder}`;
const picturesOf = ({ site, folder }: Place): string => `${site}/SiteAssets/Ideer/${folder}`;
const publish = (id: number): string => `../sitepages/pages(${id})/publish`;

interface Page {
  id: number;
  path: string;
  item: string;
}

const isThere = async (caller: RestCaller, address: string): Promise<boolean> => (await caller.get(address)).status === 200;

async function succeed(answer: Promise<{ status: number; json: Record<string, unknown> }>): Promise<Record<string, unknown>> {
  const { status, json } = await answer;
  if (status >= 300) {
    throw new Error(`What was to be prepared is refused: ${status} ${JSON.stringify(json)}`);
  }
  return json;
}

/** A draft in the folder, made by who writes there. */
async function aDraft(place: Place): Promise<Page> {
  const path = `${pagesOf(place)}/${freshName('aspx')}`;
  await succeed(place.holder.post(`${folderAt(pagesOf(place))}/files/addTemplateFile(urlOfFile='${path}',templateFileType=3)`));
  const { Id: id } = await succeed(place.holder.get(`${fileAt(path)}/ListItemAllFields?$select=Id`));
  return { id: Number(id), path, item: `${list(place, 'SitePages')}/items(${Number(id)})` };
}

async function aPublishedPage(place: Place): Promise<Page> {
  const page = await aDraft(place);
  await succeed(place.holder.post(publish(page.id)));
  return page;
}

async function aPicture(place: Place, folder: string): Promise<string> {
  const name = freshName('jpg');
  await succeed(place.owner.post(`${folderAt(folder)}/files/AddUsingPath(DecodedUrl='${name}')`, { bytes: 'billede' }));
  return `${folder}/${name}`;
}

const readingOf = (page: Page): Attempt => ({
  try: async (caller) => (await caller.get(page.item)).status,
});

function making(place: Place, folder: string): Attempt {
  const path = `${folder}/${freshName('aspx')}`;
  return {
    try: async (caller) =>
      (await caller.post(`${folderAt(folder)}/files/addTemplateFile(urlOfFile='${path}',templateFileType=3)`)).status,
    happened: () => isThere(place.owner, fileAt(path)),
  };
}

function uploading(place: Place, folder: string): Attempt {
  const name = freshName('jpg');
  return {
    try: async (caller) =>
      (await caller.post(`${folderAt(folder)}/files/AddUsingPath(DecodedUrl='${name}')`, { bytes: 'billede' })).status,
    happened: () => isThere(place.owner, fileAt(`${folder}/${name}`)),
  };
}

/** Deleting by DELETE: SharePoint keeps nothing of it in the recycle bin. */
const deleting = (place: Place, path: string): Attempt => ({
  try: async (caller) => (await caller.post(fileAt(path), { as: 'DELETE' })).status,
  async happened() {
    const bin = await succeed(place.owner.get(`../site/RecycleBin?$filter=LeafName eq '${path.split('/').pop()}'`));
    return !await isThere(place.owner, fileAt(path)) && (bin.value as unknown[]).length === 0;
  },
});

async function changingTitle({ owner }: Place, item: string): Promise<Attempt> {
  const Title = freshName('titel');
  return {
    try: async (caller) => (await caller.post(item, { as: 'MERGE', body: { Title } })).status,
    happened: async () => (await succeed(owner.get(`${item}?$select=Title`))).Title === Title,
  };
}

const publishing = (page: Page): ((caller: RestCaller) => Promise<number>) =>
  async (caller) => (await caller.post(publish(page.id))).status;

async function reviewed({ owner }: Place, page: Page): Promise<{ status: unknown; reason: unknown }> {
  const row = await succeed(owner.get(`${page.item}?$select=OData__ModerationStatus,OData__ModerationComments`));
  return { status: row.OData__ModerationStatus, reason: row.OData__ModerationComments };
}

/** SP.ModerationStatusType */
const moderation = { denied: 1, pending: 2 } as const;

async function givingRights(place: Place): Promise<Attempt> {
  const { Id } = await succeed(place.owner.get(`${folderAt(pagesOf(place))}/ListItemAllFields?$select=Id`));
  const rights = `${list(place, 'SitePages')}/items(${String(Id)})/RoleAssignments`;
  const { Id: level } = await succeed(place.owner.get('RoleDefinitions/GetByType(3)?$select=Id'));
  const given = `principalId=${place.stranger},roleDefId=${String(level)}`;
  await succeed(place.owner.post(`${rights}/RemoveRoleAssignment(${given})`));
  return {
    try: async (caller) => (await caller.post(`${rights}/AddRoleAssignment(${given})`)).status,
    happened: () => isThere(place.owner, `${rights}/GetByPrincipalId(${place.stranger})`),
  };
}

/** What people try with ideas, as the table in `sharepoint/README.md` calls it. */
export const ideaOperations: Record<string, Operation> = {
  'read a published idea': { prepare: async (place) => readingOf(await aPublishedPage(place)) },
  'read a draft': { prepare: async (place) => readingOf(await aDraft(place)) },
  "create an idea in an ambassador's folder": { prepare: async (place) => making(place, pagesOf(place)) },
  'create an idea elsewhere': { prepare: async (place) => making(place, `${place.site}/SitePages`) },
  'change an idea': { prepare: async (place) => changingTitle(place, (await aPublishedPage(place)).item) },
  'publish an idea': {
    async prepare(place) {
      const page = await aDraft(place);
      return { try: publishing(page), happened: () => isThere(place.reader, page.item) };
    },
  },
  'send an idea to review': {
    isReviewed: true,
    async prepare(place) {
      const page = await aDraft(place);
      return {
        try: publishing(page),
        happened: async () =>
          !await isThere(place.reader, page.item) && (await reviewed(place, page)).status === moderation.pending,
      };
    },
  },
  'approve an idea': {
    isReviewed: true,
    async prepare(place) {
      const page = await aPublishedPage(place);
      return {
        try: async (caller) => (await caller.post(`${fileAt(page.path)}/approve(comment='Fin')`)).status,
        happened: () => isThere(place.reader, page.item),
      };
    },
  },
  'send an idea back': {
    isReviewed: true,
    async prepare(place) {
      const page = await aPublishedPage(place);
      const comment = 'Skriv, hvad billedet viser';
      return {
        try: async (caller) => (await caller.post(`${fileAt(page.path)}/deny(comment='${comment}')`)).status,
        async happened() {
          const { status, reason } = await reviewed(place, page);
          return status === moderation.denied && reason === comment;
        },
      };
    },
  },
  'take an idea off the blog': {
    async prepare(place) {
      const page = await aPublishedPage(place);
      return {
        try: async (caller) => (await caller.post(`${fileAt(page.path)}/unpublish(comment='')`)).status,
        happened: async () => !await isThere(place.reader, page.item) && await isThere(place.owner, page.item),
      };
    },
  },
  'delete an idea for good': { prepare: async (place) => deleting(place, (await aPublishedPage(place)).path) },
  "delete an idea's old versions": {
    async prepare(place) {
      const page = await aPublishedPage(place);
      await (await changingTitle(place, page.item)).try(place.holder);
      await succeed(place.holder.post(publish(page.id)));
      return {
        try: async (caller) => (await caller.post(`${fileAt(page.path)}/versions/deleteAll`)).status,
        happened: async () =>
          ((await succeed(place.owner.get(`${fileAt(page.path)}/versions`))).value as unknown[]).length === 0,
      };
    },
  },
  "upload a picture to an ambassador's folder": { prepare: async (place) => uploading(place, picturesOf(place)) },
  "delete a picture in an ambassador's folder": {
    prepare: async (place) => deleting(place, await aPicture(place, picturesOf(place))),
  },
  'upload a picture elsewhere': { prepare: async (place) => uploading(place, `${place.site}/SiteAssets`) },
  'delete a picture elsewhere': {
    prepare: async (place) => deleting(place, await aPicture(place, `${place.site}/SiteAssets`)),
  },
  'change who may write in a folder': { prepare: givingRights },
  'change whether ideas are reviewed': {
    async prepare(place) {
      const pages = list(place, 'SitePages');
      return {
        try: async (caller) => (await caller.post(pages, { as: 'MERGE', body: { EnableModeration: true } })).status,
        happened: async () => (await succeed(place.owner.get(`${pages}?$select=EnableModeration`))).EnableModeration === true,
      };
    },
  },
  'change Inspiration.aspx': {
    async prepare(place) {
      return changingTitle(place, `${fileAt(`${place.site}/SitePages/Inspiration.aspx`)}/ListItemAllFields`);
    },
  },
};

/** Switches by the owner whether ideas go to a reviewer. */
export async function setReviewed(place: Place, EnableModeration: boolean): Promise<void> {
  await succeed(place.owner.post(list(place, 'SitePages'), { as: 'MERGE', body: { EnableModeration } }));
}
