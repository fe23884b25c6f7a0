/** The value at a property path of a web part (`layout.columns`, `items[0]`). */
export function propertyAt(properties: unknown, path: string | undefined): unknown {
  const steps = (path ?? '').split(/[.[\]]+/).filter(Boolean);
  return steps.length === 0 ? undefined : steps.reduce<unknown>((value, step) => (
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined
  ), properties);
}
