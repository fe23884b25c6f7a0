/** CSS modules in Jest: every class name is its own name, as `styles.card` → 'card'. */
const styleNames: Record<string, string> = new Proxy({}, {
  get: (_target, name) => (name === '__esModule' ? false : String(name))
});

export default styleNames;
