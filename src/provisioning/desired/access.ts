import { z } from 'zod';

/** The three groups SharePoint gives every site; their names are in the site's language, so they have keys here. */
export const associatedGroupKeys = ['owners', 'members', 'visitors'] as const;

const associatedGroupKeySchema = z.enum(associatedGroupKeys);
export type AssociatedGroupKey = z.infer<typeof associatedGroupKeySchema>;

/** `allStaff`: everyone in the tenant but external users. */
const memberKeySchema = z.enum(['allStaff']);
export type MemberKey = z.infer<typeof memberKeySchema>;

const membershipSchema = z.strictObject({ members: z.array(memberKeySchema) });

const ownGroupSchema = z.strictObject({
  key: z.string(),
  title: z.string().min(1).max(255),
  description: z.string().max(512),
});

export const groupsSchema = z.strictObject({
  associated: z.partialRecord(associatedGroupKeySchema, membershipSchema),
  own: z.array(ownGroupSchema),
});

/** SharePoint's built-in permission levels, whose names are in the site's language: SP.RoleType. */
export const builtInLevels = { read: 2, contribute: 3, fullControl: 5, edit: 6 } as const;
export type BuiltInLevel = keyof typeof builtInLevels;

/** Bit numbers (1-64) of SP.PermissionKind. */
export const permissionBits = {
  ViewListItems: 1, AddListItems: 2, EditListItems: 3, DeleteListItems: 4, ApproveItems: 5, OpenItems: 6,
  ViewVersions: 7, DeleteVersions: 8, CancelCheckout: 9, ManagePersonalViews: 10, ViewFormPages: 13, Open: 17,
  ViewPages: 18, BrowseDirectories: 27, BrowseUserInfo: 28, AddDelPrivateWebParts: 29, UpdatePersonalWebParts: 30,
  UseClientIntegration: 37, UseRemoteAPIs: 38, CreateAlerts: 40, EditMyUserInfo: 41,
} as const;
type PermissionName = keyof typeof permissionBits;

const levelSchema = z.strictObject({
  key: z.string(),
  name: z.string().min(1),
  description: z.string(),
  /** Place among the levels on SharePoint's own pages. */
  order: z.number().int(),
  permissions: z.array(z.enum(Object.keys(permissionBits) as [PermissionName, ...PermissionName[]])),
});

const assignmentSchema = z.strictObject({
  /** `web`, or the address of a list. */
  on: z.string(),
  group: z.string(),
  level: z.string(),
});

/** Folders of which each member of a group has one, to write in alone. */
const writingFoldersSchema = z.strictObject({
  /** At the root of the libraries; the members' folders are in it. */
  folder: z.string(),
  /** Libraries. Those who write in a folder of the first write in the folder of that name in the others. */
  in: z.array(z.string()).min(1),
  group: z.string(),
  /** What a member has in the own folder, and what the group has in all of them. */
  level: z.string(),
  groupLevel: z.string(),
});

export const permissionsSchema = z.strictObject({
  levels: z.array(levelSchema),
  /**
   * Lists on which nobody has what they have on the site. A list that gets rights of its own takes the site's along, and
   * with these goes too much: whoever may manage a list can let everybody read what is kept for each alone.
   */
  apart: z.array(z.string()),
  assignments: z.array(assignmentSchema),
  /** Rights that earlier versions gave and that nobody is to have any more. */
  takenBack: z.array(assignmentSchema),
  writingFolders: writingFoldersSchema,
});

export type OwnGroup = z.infer<typeof ownGroupSchema>;
export type Groups = z.infer<typeof groupsSchema>;
export type Level = z.infer<typeof levelSchema>;
export type WritingFolders = z.infer<typeof writingFoldersSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
