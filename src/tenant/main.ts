import { readFileSync } from 'node:fs';
import { ArgumentsError, helpText, parseArguments } from './local/arguments';
import { DataFolderInUseError, takeDataFolderPatiently } from './local/dataFolder';
import { PortTakenError } from './local/servers';
import { sharePointSurface } from './local/surface';
import { startTenant } from './local/tenant';
import { compareWithMetadata, type PublishedMetadata } from './sharepoint/surfaceCheck';

/** Things that are the caller's to mend: said without a stack. */
const expectedErrors = [ArgumentsError, DataFolderInUseError, PortTakenError];

/** How long a tenant that is ending may keep the data folder. */
const patienceMs = 2_000;

async function serve(port: number, dataFolder: string, withParent: boolean): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new ArgumentsError('The local tenant is for development and refuses to run with NODE_ENV=production.');
  }
  const folder = await takeDataFolderPatiently(dataFolder, patienceMs);
  process.on('exit', folder.release);
  const tenant = await startTenant(folder, port);
  const stop = (): void => {
    tenant.stop().then(() => process.exit(0), (error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The pipe closes however the parent ends, kill -9 included.
  if (withParent) process.stdin.once('close', stop).resume();
  for (const line of tenant.addresses) console.log(line);
  console.log('tenant ready');
}

/** Prints what is served beyond Microsoft's metadata without a written reason; fails when there is any. */
function checkSurface(metadataFile: string): void {
  const lines = compareWithMetadata(JSON.parse(readFileSync(metadataFile, 'utf8')) as PublishedMetadata);
  for (const line of lines) console.log(line);
  console.log(lines.length === 0 ? 'Everything served is in $metadata or has a written reason.' : `${lines.length} to settle.`);
  process.exitCode = lines.length === 0 ? 0 : 1;
}

async function main(): Promise<void> {
  const wanted = parseArguments(process.argv.slice(2));
  switch (wanted.command) {
    case 'help': return console.log(helpText);
    case 'surface': return console.log(JSON.stringify(sharePointSurface(), null, 2));
    case 'check-surface': return checkSurface(wanted.metadataFile);
    case 'serve': return serve(wanted.port, wanted.dataFolder, wanted.withParent);
  }
}

main().catch((error: unknown) => {
  const expected = expectedErrors.some((kind) => error instanceof kind);
  console.error(expected ? (error as Error).message : error);
  // Whatever was opened before the failure must not keep the process.
  process.exit(1);
});
