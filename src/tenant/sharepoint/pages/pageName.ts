/** Letters outside ASCII that SharePoint keeps in addresses; only what addresses can't hold is replaced. */
const notInAddresses = /["#%*:<>?/\\|&{}~+]/g;

/** The file name that a page gets from its title: `Leg med ord: uge 1` → `Leg-med-ord-uge-1.aspx`. */
export function pageNameOf(title: string): string {
  const name = title
    .trim()
    .replace(notInAddresses, '')
    .replace(/\s+/g, '-')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 120);
  return `${name === '' ? 'Side' : name}.aspx`;
}
