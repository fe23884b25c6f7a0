interface RawTitlePart { properties?: Record<string, unknown>; [more: string]: unknown }

/** LayoutWebpartsContent with the page's title written into the title area, everything else as it was. */
export function withTitle(titleArea: string, title: string): string {
  const parts = JSON.parse(titleArea || '[]') as RawTitlePart[];
  const [first, ...rest] = parts;
  return JSON.stringify(first ? [{ ...first, properties: { ...first.properties, title } }, ...rest] : parts);
}
