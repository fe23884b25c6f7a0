import type { TenantResponse } from '../../http';
import { readJsonBody } from './body';
import type { Context } from './context';
import { etagMismatch, notSupported } from './errors';
import { chooseFormat, contentType } from './format';
import type { CollectionNode, EntityNode, Node, RawNode } from './nodes';
import { queryRows } from './memoryQuery';
import { concreteType, shapeEntity, shapeRows, type Shaped } from './shape';
import { isCall, walk, type Destination } from './walk';
import { JsonWriter } from './write';

const readUnits = 1;
const queryUnits = 2;
const writeUnits = 2;

/** Answers a request whose site and caller are known. `path` is decoded and stands below `_api/`. */
export function dispatch(ctx: Context, path: string, method: string): TenantResponse {
  const destination = walk(ctx, path, method);
  if (method === 'GET') return answer(ctx, destination, costOfReading(destination));
  const { called } = destination;
  if (called && isCall(called, method)) {
    return answer(
      ctx,
      destination,
      called.units ?? (called.verb === 'POST' || called.rawBody ? writeUnits : readUnits),
    );
  }
  return change(ctx, destination.node, method);
}

function costOfReading({ node, called }: Destination): number {
  return called?.units ?? (node.kind === 'collection' ? queryUnits : readUnits);
}

function change(ctx: Context, node: Node, method: string): TenantResponse {
  if (node.kind === 'collection' && method === 'POST') return add(ctx, node);
  if (node.kind !== 'entity')
    throw notSupported(node.kind === 'collection' ? `${node.type}Collection` : 'value', method);
  const { definition } = ctx.registry.resolve(concreteType(ctx, node));
  checkEtag(ctx, definition.etag?.(node.data));
  if (method === 'DELETE' && definition.remove) {
    definition.remove(ctx, node.data);
    return { status: 200, headers: ctx.responseHeaders, body: '', units: writeUnits };
  }
  if ((method === 'MERGE' || method === 'PATCH' || method === 'PUT') && definition.update) {
    definition.update(ctx, node.data, readJsonBody(ctx.request.body));
    return { status: 204, headers: ctx.responseHeaders, body: '', units: writeUnits };
  }
  throw notSupported(node.type, method);
}

function add(ctx: Context, node: CollectionNode): TenantResponse {
  const definition = ctx.registry.collections.get(node.type);
  if (!definition?.add) throw notSupported(`${node.type}Collection`, 'POST');
  const made = definition.add(ctx, node.owner, readJsonBody(ctx.request.body));
  return { ...answer(ctx, { node: made }, writeUnits), status: 201 };
}

/** `If-Match` is honoured wherever the thing has an ETag; `*` and absence pass. */
function checkEtag(ctx: Context, current: string | undefined): void {
  const sent = ctx.request.headers['if-match'];
  if (!sent || sent === '*' || current === undefined) return;
  if (sent !== current) throw etagMismatch(sent, current);
}

function answer(ctx: Context, { node, bare }: Destination, units: number): TenantResponse {
  if (node.kind === 'raw') return rawAnswer(node, units, ctx);
  const format = chooseFormat(ctx.request.headers);
  const writer = new JsonWriter(format, `${ctx.web.url}/_api/`);
  const respond = (body: string): TenantResponse => ({
    status: 200,
    units,
    body,
    headers: {
      'Content-Type': contentType(format),
      'Cache-Control': 'private, max-age=0',
      ...ctx.responseHeaders,
    },
  });
  if (bare && node.kind === 'value') {
    return { ...respond(plainText(node.value)), headers: { 'Content-Type': 'text/plain;charset=utf-8' } };
  }
  if (node.kind === 'value') return respond(writer.value(node));
  if (node.kind === 'entity') return respond(writer.entity(entityAnswer(ctx, node)));
  if (node.kind === 'collection') return respond(collectionAnswer(ctx, node, writer));
  return respond(writer.value({ kind: 'value', type: 'Edm.String', name: 'value', value: null }));
}

function entityAnswer(ctx: Context, node: EntityNode): Shaped {
  const shaped = shapeEntity(ctx, node, ctx.query.select, ctx.query.expand);
  if (shaped.etag) ctx.responseHeaders.ETag ??= shaped.etag;
  return shaped;
}

function collectionAnswer(ctx: Context, node: CollectionNode, writer: JsonWriter): string {
  const { query } = ctx;
  const page = node.read(ctx, query);
  const rows = page.queried ? page.rows : queryRows(ctx, node, page.rows, query);
  return writer.collection(
    node.type,
    shapeRows(ctx, node, rows, query.select, query.expand),
    nextLink(ctx, page.skipToken),
  );
}

function nextLink(ctx: Context, skipToken: string | undefined): string | undefined {
  if (skipToken === undefined) return undefined;
  const next = new URL(ctx.request.url);
  next.searchParams.set('$skiptoken', skipToken);
  return next.href;
}

function rawAnswer(node: RawNode, units: number, ctx: Context): TenantResponse {
  return {
    status: node.status ?? 200,
    headers: { ...ctx.responseHeaders, ...node.headers },
    body: node.body,
    units,
  };
}

/** A property's bare value (`…/Title/$value`). */
function plainText(found: unknown): string {
  if (found === null || found === undefined) return '';
  return typeof found === 'string' ? found : JSON.stringify(found);
}
