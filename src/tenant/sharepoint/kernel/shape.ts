import { splitLevels } from '../odata/query';
import type { Context } from './context';
import { fieldNotFound, refused } from './errors';
import type { CollectionNode, EntityNode, Node } from './nodes';
import type { Navigation, Property, ResolvedType } from './types';

/** An entity with exactly what was asked for, before it's written in one of the JSON forms. */
export interface Shaped {
  odataType: string;
  editLink?: string;
  etag?: string;
  values: Map<string, ShapedValue>;
  /** Navigations that weren't expanded; verbose answers name them. */
  deferred: string[];
}
export type ShapedValue =
  | { kind: 'plain'; type: string; value: unknown }
  | { kind: 'entity'; shaped: Shaped | undefined }
  | { kind: 'list'; shaped: Shaped[]; type: string };

interface Plan {
  type: ResolvedType;
  properties: [string, Property<unknown>][];
  navigations: [string, Navigation<unknown>, { select: string[]; expand: string[] }][];
}

type Members = Pick<Plan, 'type'> & {
  dynamic?: ReturnType<NonNullable<ResolvedType['definition']['dynamic']>>;
};

function membersOf(ctx: Context, typeName: string, owner: unknown): Members {
  const type = ctx.registry.resolve(typeName);
  return { type, dynamic: type.definition.dynamic?.(ctx, owner) };
}

const propertyOf = (members: Members, name: string): Property<unknown> | undefined =>
  members.type.properties.get(name) ?? members.dynamic?.property(name);
const navigationOf = (members: Members, name: string): Navigation<unknown> | undefined =>
  members.type.navigations.get(name) ?? members.dynamic?.navigation(name);

/** Finds a step's member in a type whatever its case, with its declared name; dynamic ones need the exact name. */
export function memberOf(
  ctx: Context,
  node: EntityNode,
  name: string,
): { name: string; property?: Property<unknown>; navigation?: Navigation<unknown> } {
  const members = membersOf(ctx, concreteType(ctx, node), node.owner);
  const exact = (keys: Iterable<string>): string =>
    [...keys].find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
  const property = exact(members.type.properties.keys());
  return {
    name: property,
    property: propertyOf(members, property),
    navigation: navigationOf(members, exact(members.type.navigations.keys())),
  };
}

/** The registered type that describes this very thing. */
export function concreteType(ctx: Context, node: { type: string; data: unknown }): string {
  return ctx.registry.resolve(node.type).definition.subtype?.(node.data) ?? node.type;
}

function planFor(
  ctx: Context,
  typeName: string,
  owner: unknown,
  select: readonly string[] | undefined,
  expand: readonly string[],
  lenient: boolean,
): Plan {
  const members = membersOf(ctx, typeName, owner);
  const selected = splitLevels(select ?? []);
  const expanded = splitLevels(expand);
  const all = !select || select.length === 0 || selected.own.includes('*');
  const plan: Plan = { type: members.type, properties: [], navigations: [] };
  if (all) {
    for (const [name, property] of members.type.properties)
      if (!property.onSelect) plan.properties.push([name, property]);
    for (const name of members.dynamic?.names() ?? []) {
      const property = members.dynamic?.property(name);
      if (property && !members.type.properties.has(name)) plan.properties.push([name, property]);
    }
  }
  const expandNames = new Set([...expanded.own, ...expanded.below.keys()]);
  for (const name of selected.own.filter((one) => one !== '*')) {
    const property = propertyOf(members, name);
    if (property) {
      if (!plan.properties.some(([known]) => known === name)) plan.properties.push([name, property]);
    } else if (navigationOf(members, name) === undefined) {
      if (!lenient) throw fieldNotFound(name);
    } else if (!expandNames.has(name) && members.dynamic?.navigation(name) !== undefined)
      throw notExpanded(name);
  }
  for (const name of selected.below.keys()) {
    if (expandNames.has(name) || propertyOf(members, name)) continue;
    if (!navigationOf(members, name)) {
      if (lenient) continue;
      throw fieldNotFound(name);
    }
    throw notExpanded(`${name}/${selected.below.get(name)?.[0] ?? ''}`);
  }
  for (const name of expandNames)
    addExpansion(
      plan,
      members,
      name,
      selected.below.get(name) ?? [],
      expanded.below.get(name) ?? [],
      lenient,
    );
  return plan;
}

function addExpansion(
  plan: Plan,
  members: Members,
  name: string,
  select: string[],
  expand: string[],
  lenient: boolean,
): void {
  const navigation = navigationOf(members, name);
  if (navigation) plan.navigations.push([name, navigation, { select, expand }]);
  else {
    const property = propertyOf(members, name);
    if (property) plan.properties.push([name, property]);
    else if (!lenient) throw fieldNotFound(name);
  }
}

function notExpanded(path: string): Error {
  return refused(
    `The query to field '${path}' is not valid. The $select query string must specify the target ` +
      `fields and the $expand query string must contains ${path.split('/')[0] ?? path}.`,
    400,
    '-1',
  );
}

/** Shapes one entity. */
export function shapeEntity(
  ctx: Context,
  node: EntityNode,
  select?: readonly string[],
  expand: readonly string[] = [],
): Shaped {
  return applyPlan(ctx, planFor(ctx, concreteType(ctx, node), node.owner, select, expand, false), node);
}

/** Shapes the rows of a collection; plans are made once for each concrete type. */
export function shapeRows(
  ctx: Context,
  node: CollectionNode,
  rows: readonly unknown[],
  select?: readonly string[],
  expand: readonly string[] = [],
): Shaped[] {
  const kinds = ctx.registry.derived(node.type);
  if (kinds.length === 0) planFor(ctx, node.type, node.owner, select, expand, false);
  else checkAgainstFamily(ctx, node, kinds, select ?? []);
  const plans = new Map<string, Plan>();
  return rows.map((data) => {
    const type = concreteType(ctx, { type: node.type, data });
    const plan = plans.get(type) ?? planFor(ctx, type, node.owner, select, expand, kinds.length > 0);
    plans.set(type, plan);
    return applyPlan(ctx, plan, { kind: 'entity', type, data, owner: node.owner });
  });
}

function checkAgainstFamily(
  ctx: Context,
  node: CollectionNode,
  kinds: readonly string[],
  select: readonly string[],
): void {
  const family = [node.type, ...kinds].map((name) => membersOf(ctx, name, node.owner));
  for (const name of select.map((one) => one.split('/')[0] ?? one)) {
    if (name === '*' || family.some((members) => propertyOf(members, name) ?? navigationOf(members, name)))
      continue;
    throw fieldNotFound(name);
  }
}

function applyPlan(ctx: Context, plan: Plan, node: EntityNode): Shaped {
  const { definition } = plan.type;
  const values = new Map<string, ShapedValue>();
  for (const [name, property] of plan.properties) {
    values.set(name, { kind: 'plain', type: property.type, value: property.get(ctx, node.data) });
  }
  for (const [name, navigation, deeper] of plan.navigations) {
    values.set(name, shapeNavigation(ctx, navigation.get(ctx, node.data), deeper));
  }
  return {
    odataType: definition.odataType?.(ctx, node.data) ?? plan.type.name,
    editLink: definition.editLink?.(ctx, node.data),
    etag: definition.etag?.(node.data),
    values,
    deferred: [...plan.type.navigations.keys()].filter((name) => !values.has(name)),
  };
}

function shapeNavigation(
  ctx: Context,
  found: Node | undefined,
  deeper: { select: string[]; expand: string[] },
): ShapedValue {
  const select = deeper.select.length > 0 ? deeper.select : undefined;
  if (found?.kind === 'entity')
    return { kind: 'entity', shaped: shapeEntity(ctx, found, select, deeper.expand) };
  if (found?.kind === 'collection') {
    const page = found.read(ctx, {
      expand: deeper.expand,
      select,
      filterText: '',
      orderBy: [],
      aliases: {},
      plain: {},
    });
    return {
      kind: 'list',
      type: found.type,
      shaped: shapeRows(ctx, found, page.rows, select, deeper.expand),
    };
  }
  if (found?.kind === 'value') return { kind: 'plain', type: found.type, value: found.value };
  return { kind: 'entity', shaped: undefined };
}
