/** A column that SharePoint itself brings: where it lives in an item's row, or how it's worked out. */
export interface BuiltinField {
  id: string;
  name: string;
  /** English display name; other languages are in `model/wording`. */
  title: string;
  type: string;
  /** Column of the items table; absent for computed ones. */
  column?: string;
  readOnly?: boolean;
  hidden?: boolean;
  /** `lists`: generic lists only; `libraries`; `pages`: the Site Pages library; otherwise everywhere. */
  only?: 'lists' | 'libraries' | 'pages';
  indexed?: boolean;
}

const system = { readOnly: true, hidden: true } as const;

const field = (
  id: string,
  name: string,
  title: string,
  type: string,
  more: Omit<BuiltinField, 'id' | 'name' | 'title' | 'type'> = {},
): BuiltinField => ({ id, name, title, type, ...more });

/** Ids as in every SharePoint site; names and types as `_api/web/lists(…)/fields` tells them. */
export const builtinFields: readonly BuiltinField[] = [
  field('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text'),
  field('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', {
    column: 'id',
    readOnly: true,
    indexed: true,
  }),
  field('03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', 'ContentTypeId', {
    column: 'ct',
    ...system,
  }),
  field('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Content Type', 'Computed', {
    readOnly: true,
  }),
  field('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', {
    column: 'modified',
    readOnly: true,
  }),
  field('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', {
    column: 'created',
    readOnly: true,
  }),
  field('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User', {
    column: 'author',
    readOnly: true,
  }),
  field('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User', {
    column: 'editor',
    readOnly: true,
  }),
  field('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'Text', { readOnly: true }),
  field('7841bf41-43d0-4434-9f50-a673baef7631', '_UIVersion', 'UI Version', 'Integer', {
    column: 'ui_version',
    ...system,
  }),
  field('d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'owshiddenversion', 'Integer', {
    column: 'version',
    ...system,
  }),
  field('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', {
    only: 'lists',
    readOnly: true,
  }),
  field('fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', '_ModerationStatus', 'Approval Status', 'ModStat', {
    column: 'moderation',
    ...system,
  }),
  field('34ad21eb-75bd-4544-8c73-0e08330291fe', '_ModerationComments', 'Approver Comments', 'Note', system),
  field('94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'FileRef', 'URL Path', 'Text', { ...system }),
  field('56605df6-8fa1-47e4-a04c-5b384d59609f', 'FileDirRef', 'Path', 'Text', { column: 'dir', ...system }),
  field('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'File', { column: 'leaf' }),
  field('4b7403de-8d94-43e8-9f0f-137a3e298126', 'UniqueId', 'Unique Id', 'Guid', {
    column: 'uid',
    ...system,
  }),
  field('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid', { column: 'guid', ...system }),
  field('30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'FSObjType', 'Item Type', 'Integer', {
    column: 'fso',
    ...system,
  }),
  field('3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', 'CheckoutUser', 'Checked Out To', 'User', {
    column: 'checked_out_to',
    readOnly: true,
    only: 'libraries',
  }),
  field('8fca95c0-9b7d-456f-8dae-b41ee2728b85', 'File_x0020_Size', 'File Size', 'Integer', {
    column: 'size',
    ...system,
    only: 'libraries',
  }),
  field('39360f11-34cf-4356-9945-25c44e68dade', 'File_x0020_Type', 'File Type', 'Text', { ...system }),
  field('081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'DocIcon', 'Type', 'Computed', { readOnly: true }),
  field('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title', 'Computed', {
    readOnly: true,
    only: 'lists',
  }),
  field('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title', 'Computed', {
    readOnly: true,
    only: 'lists',
  }),
  field('5cc6dc79-3710-4374-b433-61cb4a686c12', 'LinkFilename', 'Name', 'Computed', {
    readOnly: true,
    only: 'libraries',
  }),
  field('9d30f126-ba48-446b-b8f9-83745f322ebe', 'LinkFilenameNoMenu', 'Name', 'Computed', {
    readOnly: true,
    only: 'libraries',
  }),
  field('503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'Computed', { readOnly: true }),
  field('c33527b4-d920-4587-b791-45024d00068a', 'WikiField', 'Wiki Content', 'Note', { only: 'pages' }),
  field('3f155110-a6a2-4d70-926c-94648101f0e8', 'Description', 'Description', 'Note', { only: 'pages' }),
  field('4966388e-6e12-4bc6-8990-5b5b66153eae', 'CanvasContent1', 'Authoring Canvas Content', 'Note', {
    only: 'pages',
  }),
  field('5baf6db5-9d25-4738-b15e-db5789298e82', 'BannerImageUrl', 'Banner Image URL', 'URL', {
    only: 'pages',
  }),
  field('261075db-0525-4fb8-a6ea-772014186599', 'LayoutWebpartsContent', 'LayoutWebpartsContent', 'Note', {
    only: 'pages',
    hidden: true,
  }),
  field('f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a', 'PromotedState', 'Promoted State', 'Number', {
    only: 'pages',
  }),
  field('c84f8697-331e-457d-884a-c4fb8f30ea74', 'FirstPublishedDate', 'First Published Date', 'DateTime', {
    only: 'pages',
  }),
  field('0f800910-b30d-4c8f-b011-8189b2297094', 'PageLayoutType', 'Page Layout Type', 'Text', {
    only: 'pages',
  }),
  field('1a7348e7-1bb7-4a47-9790-088e7cb20b58', '_AuthorByline', 'Author Byline', 'UserMulti', {
    only: 'pages',
  }),
  field('d60d65ff-ff42-4044-a684-ac3f7a5e598c', '_TopicHeader', 'Topic Header', 'Text', { only: 'pages' }),
  field('2f99ea7a-1fd4-4aa9-bf2b-27ad0ccf0fdd', '_OriginalSourceUrl', 'Original Source Url', 'Note', {
    only: 'pages',
    hidden: true,
  }),
];

/** Whether a built-in column is part of a list with this template. */
export function belongsTo(field: BuiltinField, template: number): boolean {
  if (field.only === 'pages') return template === 119;
  const library = template !== 100 && libraryTemplates.has(template);
  if (field.only === 'libraries') return library;
  if (field.only === 'lists') return !library;
  return true;
}

/** List templates that are document libraries: documents, form templates, pictures, web pages, assets, packages. */
export const libraryTemplates: ReadonlySet<number> = new Set([101, 109, 115, 119, 330, 336, 700, 851]);
