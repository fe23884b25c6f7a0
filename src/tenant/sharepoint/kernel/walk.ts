import { parsePath, type Segment } from '../odata/path';
import { bindArgs } from './args';
import { readJsonBody } from './body';
import type { Context } from './context';
import { itemDoesNotExist, resourceNotFound, wrongVerb } from './errors';
import { value, type CollectionNode, type EntityNode, type Node, type ValueNode } from './nodes';
import { memberOf } from './shape';
import { findIgnoringCase, type FunctionDefinition } from './types';

/** Where an address led. */
export interface Destination {
  node: Node;
  /** The last step was a function, so a POST has done its work by now. */
  called?: FunctionDefinition<unknown>;
  /** The last step was a property; `$value` asked for it bare. */
  bare?: boolean;
}

/** Follows an address below `_api/` over the declared types. Only the last step may change something. */
export function walk(ctx: Context, path: string, method: string): Destination {
  const segments = parsePath(path, ctx.query.aliases);
  let at: Destination | undefined;
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    const step: Step = { ctx, segment, method: last ? method : 'GET', last, path };
    at = at === undefined ? fromRoot(step) : next(step, at.node);
  });
  if (!at) throw resourceNotFound(path);
  return at;
}

/**
 * Whether a request to a function calls it for its effect: POST does, and so does MERGE or PUT where the function
 * answers no thing that could be changed (PnPjs sends `SetCommentsDisabled(true)` by MERGE, contents by PUT).
 */
export function isCall(definition: FunctionDefinition<unknown>, method: string): boolean {
  if (method === 'POST') return true;
  const plain =
    definition.rawBody === true || definition.returns === 'None' || definition.returns.startsWith('Edm.');
  return plain && (method === 'MERGE' || method === 'PATCH' || method === 'PUT');
}

interface Step {
  ctx: Context;
  segment: Segment;
  method: string;
  last: boolean;
  path: string;
}

function fromRoot(step: Step): Destination {
  const definition = step.ctx.registry.root.get(step.segment.name.toLowerCase());
  if (!definition) throw resourceNotFound(step.path);
  return afterKey(step, call(step, step.segment.name, definition, undefined));
}

/** `lists('…')` at the root: a collection's key stands in the parentheses of a step without parameters. */
function afterKey(step: Step, reached: Destination): Destination {
  const key = step.segment.args?.positional[0];
  if (
    reached.node.kind !== 'collection' ||
    key === undefined ||
    Object.keys(reached.called?.params ?? {}).length > 0
  )
    return reached;
  return { node: byKey(step, reached.node, key) };
}

function next(step: Step, node: Node): Destination {
  if (node.kind === 'entity') return fromEntity(step, node);
  if (node.kind === 'collection') return fromCollection(step, node);
  if (node.kind === 'value') return fromValue(step, node);
  throw resourceNotFound(step.path);
}

function fromEntity(step: Step, node: EntityNode): Destination {
  const { ctx, segment } = step;
  const type = ctx.registry.resolve(
    ctx.registry.resolve(node.type).definition.subtype?.(node.data) ?? node.type,
  );
  const named = findIgnoringCase(type.functions, segment.name);
  if (named) return call(step, named[0], named[1], node.data);
  const { name, property, navigation } = memberOf(ctx, node, segment.name);
  if (navigation) {
    const reached = navigation.get(ctx, node.data);
    if (!reached) throw resourceNotFound(step.path);
    const key = segment.args?.positional[0];
    return key !== undefined && reached.kind === 'collection'
      ? { node: byKey(step, reached, key) }
      : { node: reached };
  }
  if (property && !segment.args) return { node: value(name, property.type, property.get(ctx, node.data)) };
  throw resourceNotFound(step.path);
}

function fromCollection(step: Step, node: CollectionNode): Destination {
  const { ctx, segment } = step;
  if (segment.name === '' && segment.args) return { node: byKey(step, node, segment.args.positional[0]) };
  const functions = new Map(Object.entries(ctx.registry.collections.get(node.type)?.functions ?? {}));
  const named = findIgnoringCase(functions, segment.name);
  if (!named) throw resourceNotFound(step.path);
  return call(step, named[0], named[1], node.owner);
}

function fromValue(step: Step, node: ValueNode): Destination {
  const { segment, last } = step;
  if (last && segment.name === '$value') return { node, bare: true };
  const inside =
    typeof node.value === 'object' && node.value !== null && !Array.isArray(node.value)
      ? findIgnoringCase(new Map(Object.entries(node.value)), segment.name)
      : undefined;
  if (!inside) throw resourceNotFound(step.path);
  return { node: value(inside[0], 'Edm.String', inside[1]) };
}

function byKey(step: Step, node: CollectionNode, key: unknown): Node {
  const reached = step.ctx.registry.collections.get(node.type)?.byKey?.(step.ctx, node.owner, key);
  if (!reached) throw itemDoesNotExist();
  return reached;
}

function call(step: Step, name: string, definition: FunctionDefinition<unknown>, data: unknown): Destination {
  const { ctx, segment, method } = step;
  const verb = step.last && isCall(definition, method) ? 'POST' : 'GET';
  if (definition.verb && definition.verb !== verb) throw wrongVerb(method, name);
  const wantsBody = verb === 'POST' && !definition.rawBody && Object.keys(definition.params ?? {}).length > 0;
  const body = wantsBody ? readJsonBody(ctx.request.body) : {};
  const fromQuery = definition.queryArgs ? ctx.query.plain : {};
  const positional = definition.params ? segment : { ...segment, args: undefined };
  return {
    node: definition.call(ctx, data, bindArgs(name, definition, positional, { ...fromQuery, ...body })),
    called: definition,
  };
}
