import prepareDataFolders from '../support/globalSetup';
import { measureFinder } from './finder';
import { printFigures, type Figure } from './report';
import { measureSizes } from './sizes';
import { measureStartUp } from './startUp';
import { measureTenant } from './tenant';
import { measureViews } from './views';

/** The benches by the name that `npm run bench -- NAME` takes, in the order in which they run. */
const benches: Record<string, { title: string; measure: () => Promise<Figure[]> }> = {
  sizes: { title: 'Sizes', measure: measureSizes },
  startUp: { title: 'Start-up of the whole product (installed and built)', measure: measureStartUp },
  views: { title: 'The blog in a browser (round trips, units and bytes of the first view)', measure: measureViews },
  finder: { title: 'Finding among 10,000 ideas (on the device, no network)', measure: measureFinder },
  tenant: { title: 'Local tenant over HTTP', measure: measureTenant }
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

await prepareDataFolders();
let over = 0;
for (const [name, { title, measure }] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) {
    over += printFigures(title, await measure());
  }
}
console.log(over === 0 ? '\nEverything is within its budget.' : `\n${over} over budget.`);
process.exit(over === 0 ? 0 : 1);
