import { readFileSync } from 'node:fs';
import { compareWithMetadata, type PublishedMetadata } from './surfaceCheck';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: surface <metadata.json>   (SharePoint\'s $metadata as JSON: types, functions, rootFunctions)\n');
  process.exit(2);
}
const lines = compareWithMetadata(JSON.parse(readFileSync(file, 'utf8')) as PublishedMetadata);
process.stdout.write(lines.length === 0 ? 'Everything served is in SharePoint\'s $metadata or has a written reason.\n' : `${lines.join('\n')}\n`);
process.exit(lines.length === 0 ? 0 : 1);
