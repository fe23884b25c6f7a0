import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What the local tenant was asked to do. */
export type Arguments =
  | { command: 'help' }
  | { command: 'surface' }
  | { command: 'check-surface'; metadataFile: string }
  | { command: 'serve'; port: number; dataFolder: string; withParent: boolean };

/** Wrong use of the command line; the message is for the person at the terminal. */
export class ArgumentsError extends Error {}

export const helpText = `Local Microsoft 365 tenant: SharePoint and Entra ID on 127.0.0.1.

  node lib-node/tenant.mjs [--port N] [--data DIR]

  --port N     SharePoint answers on N, Entra ID and Graph (https) on N+2; 4321 when not given
  --data DIR   folder that holds everything the tenant knows; .data when not given
  --surface    prints what is served of SharePoint REST, as JSON, and stops
  --check-surface FILE
               compares it with Microsoft's $metadata (as JSON) and names what isn't there nor has a written reason
  --with-parent
               ends when the program that started it does (when its standard input closes)
  --help       this text`;

/** N+3 is the last of the four ports, and must exist. */
const portSchema = z.coerce.number().int().min(1024).max(65532);

function parsePort(text: string): number {
  const port = portSchema.safeParse(text);
  if (!port.success) {
    throw new ArgumentsError(`--port must be a whole number from 1024 to 65532, not "${text}".`);
  }
  return port.data;
}

/**
 * Reads the command line (without node and script).
 * @throws ArgumentsError naming what is wrong
 */
export function parseArguments(commandLine: string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: commandLine,
      options: {
        port: { type: 'string', default: '4321' },
        data: { type: 'string', default: '.data' },
        surface: { type: 'boolean', default: false },
        'check-surface': { type: 'string' },
        'with-parent': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { command: 'help' };
    if (values.surface) return { command: 'surface' };
    const metadataFile = values['check-surface'];
    if (metadataFile !== undefined) return { command: 'check-surface', metadataFile };
    return {
      command: 'serve',
      port: parsePort(values.port),
      dataFolder: values.data,
      withParent: values['with-parent'],
    };
  } catch (error) {
    throw error instanceof ArgumentsError ? error : new ArgumentsError((error as Error).message);
  }
}
