import type { Context } from './context';
import type { Property } from './types';

type Get<T> = (data: T, ctx: Context) => unknown;

const property =
  (type: string) =>
  <T>(get: Get<T>, onSelect?: 'onSelect'): Property<T> => ({
    type,
    onSelect: onSelect !== undefined,
    get: (ctx, data) => get(data, ctx),
  });

/** Short forms to declare properties: `Title: text((list) => list.title)`. `'onSelect'`: only when `$select` names it. */
export const text = property('Edm.String');
export const flag = property('Edm.Boolean');
export const int = property('Edm.Int32');
export const guid = property('Edm.Guid');
export const momentOf = property('Edm.DateTime');

/** `SP.ResourcePath` of a server-relative or absolute address. */
export const resourcePath = (path: string): { DecodedUrl: string } => ({ DecodedUrl: path });
