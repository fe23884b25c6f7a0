/** The AMD `define` of the SPFx loader; a module is named `<component id>_<version>`. */
declare const define: (name: string, needs: string[], factory: (...needed: never[]) => unknown) => void;

/** Registers a module of the page with the SPFx loader. */
export function defineComponent(
  id: string, version: string, needs: string[], factory: (...needed: never[]) => unknown,
): void {
  define(`${id}_${version}`, needs, factory);
}
