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
  /** Lookup to the file or to the item's own properties: compared as text. */
  dateOnly?: boolean;
}

const system = { readOnly: true, hidden: true } as const;

/** Ids as in every SharePoint site; names and types as `_api/web/lists(…)/fields` tells them. */
export const builtinFields: readonly BuiltinField[] = [
  { id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', name: 'Title', title: 'Title', type: 'Text' },
  {
    id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
    name: 'ID',
    title: 'ID',
    type: 'Counter',
    column: 'id',
    readOnly: true,
    indexed: true,
  },
  {
    id: '03e45e84-1992-4d42-9116-26f756012634',
    name: 'ContentTypeId',
    title: 'Content Type ID',
    type: 'ContentTypeId',
    column: 'ct',
    ...system,
  },
  {
    id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    name: 'ContentType',
    title: 'Content Type',
    type: 'Computed',
    readOnly: true,
  },
  {
    id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    name: 'Modified',
    title: 'Modified',
    type: 'DateTime',
    column: 'modified',
    readOnly: true,
  },
  {
    id: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    name: 'Created',
    title: 'Created',
    type: 'DateTime',
    column: 'created',
    readOnly: true,
  },
  {
    id: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    name: 'Author',
    title: 'Created By',
    type: 'User',
    column: 'author',
    readOnly: true,
  },
  {
    id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    name: 'Editor',
    title: 'Modified By',
    type: 'User',
    column: 'editor',
    readOnly: true,
  },
  {
    id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    name: '_UIVersionString',
    title: 'Version',
    type: 'Text',
    readOnly: true,
  },
  {
    id: '7841bf41-43d0-4434-9f50-a673baef7631',
    name: '_UIVersion',
    title: 'UI Version',
    type: 'Integer',
    column: 'ui_version',
    ...system,
  },
  {
    id: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5',
    name: 'owshiddenversion',
    title: 'owshiddenversion',
    type: 'Integer',
    column: 'version',
    ...system,
  },
  {
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    name: 'Attachments',
    title: 'Attachments',
    type: 'Attachments',
    only: 'lists',
    readOnly: true,
  },
  {
    id: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61',
    name: '_ModerationStatus',
    title: 'Approval Status',
    type: 'ModStat',
    column: 'moderation',
    ...system,
  },
  { id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb', name: 'FileRef', title: 'URL Path', type: 'Text', ...system },
  {
    id: '56605df6-8fa1-47e4-a04c-5b384d59609f',
    name: 'FileDirRef',
    title: 'Path',
    type: 'Text',
    column: 'dir',
    ...system,
  },
  {
    id: '8553196d-ec8d-4564-9861-3dbe931050c8',
    name: 'FileLeafRef',
    title: 'Name',
    type: 'File',
    column: 'leaf',
  },
  {
    id: '4b7403de-8d94-43e8-9f0f-137a3e298126',
    name: 'UniqueId',
    title: 'Unique Id',
    type: 'Guid',
    column: 'uid',
    ...system,
  },
  {
    id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0',
    name: 'GUID',
    title: 'GUID',
    type: 'Guid',
    column: 'guid',
    ...system,
  },
  {
    id: '30bb605f-5bae-48fe-b4e3-1f81d9772af9',
    name: 'FSObjType',
    title: 'Item Type',
    type: 'Integer',
    column: 'fso',
    ...system,
  },
  {
    id: '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b',
    name: 'CheckoutUser',
    title: 'Checked Out To',
    type: 'User',
    column: 'checked_out_to',
    readOnly: true,
    only: 'libraries',
  },
  {
    id: '8fca95c0-9b7d-456f-8dae-b41ee2728b85',
    name: 'File_x0020_Size',
    title: 'File Size',
    type: 'Integer',
    column: 'size',
    ...system,
    only: 'libraries',
  },
  {
    id: '39360f11-34cf-4356-9945-25c44e68dade',
    name: 'File_x0020_Type',
    title: 'File Type',
    type: 'Text',
    ...system,
  },
  {
    id: '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c',
    name: 'DocIcon',
    title: 'Type',
    type: 'Computed',
    readOnly: true,
  },
  {
    id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31',
    name: 'LinkTitle',
    title: 'Title',
    type: 'Computed',
    readOnly: true,
    only: 'lists',
  },
  {
    id: 'bc91a437-52e7-49e1-8c4e-4698904b2b6d',
    name: 'LinkTitleNoMenu',
    title: 'Title',
    type: 'Computed',
    readOnly: true,
    only: 'lists',
  },
  {
    id: '5cc6dc79-3710-4374-b433-61cb4a686c12',
    name: 'LinkFilename',
    title: 'Name',
    type: 'Computed',
    readOnly: true,
    only: 'libraries',
  },
  {
    id: '9d30f126-ba48-446b-b8f9-83745f322ebe',
    name: 'LinkFilenameNoMenu',
    title: 'Name',
    type: 'Computed',
    readOnly: true,
    only: 'libraries',
  },
  {
    id: '503f1caa-358e-4918-9094-4a2cdc4bc034',
    name: 'Edit',
    title: 'Edit',
    type: 'Computed',
    readOnly: true,
  },
  {
    id: 'c33527b4-d920-4587-b791-45024d00068a',
    name: 'WikiField',
    title: 'Wiki Content',
    type: 'Note',
    only: 'pages',
  },
  {
    id: '3f155110-a6a2-4d70-926c-94648101f0e8',
    name: 'Description',
    title: 'Description',
    type: 'Note',
    only: 'pages',
  },
  {
    id: '4966388e-6e12-4bc6-8990-5b5b66153eae',
    name: 'CanvasContent1',
    title: 'Authoring Canvas Content',
    type: 'Note',
    only: 'pages',
  },
  {
    id: '5baf6db5-9d25-4738-b15e-db5789298e82',
    name: 'BannerImageUrl',
    title: 'Banner Image URL',
    type: 'URL',
    only: 'pages',
  },
  {
    id: '261075db-0525-4fb8-a6ea-772014186599',
    name: 'LayoutWebpartsContent',
    title: 'LayoutWebpartsContent',
    type: 'Note',
    only: 'pages',
    hidden: true,
  },
  {
    id: 'f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a',
    name: 'PromotedState',
    title: 'Promoted State',
    type: 'Number',
    only: 'pages',
  },
  {
    id: 'c84f8697-331e-457d-884a-c4fb8f30ea74',
    name: 'FirstPublishedDate',
    title: 'First Published Date',
    type: 'DateTime',
    only: 'pages',
  },
  {
    id: '0f800910-b30d-4c8f-b011-8189b2297094',
    name: 'PageLayoutType',
    title: 'Page Layout Type',
    type: 'Text',
    only: 'pages',
  },
  {
    id: '1a7348e7-1bb7-4a47-9790-088e7cb20b58',
    name: '_AuthorByline',
    title: 'Author Byline',
    type: 'UserMulti',
    only: 'pages',
  },
  {
    id: 'd60d65ff-ff42-4044-a684-ac3f7a5e598c',
    name: '_TopicHeader',
    title: 'Topic Header',
    type: 'Text',
    only: 'pages',
  },
  {
    id: '2f99ea7a-1fd4-4aa9-bf2b-27ad0ccf0fdd',
    name: '_OriginalSourceUrl',
    title: 'Original Source Url',
    type: 'Note',
    only: 'pages',
    hidden: true,
  },
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
