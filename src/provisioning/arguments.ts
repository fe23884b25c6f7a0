import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SettingsError } from './site/settings';

export const commands = ['plan', 'apply', 'verify', 'content'] as const;

const argumentsSchema = z.strictObject({
  site: z.url('--site skal være webstedets adresse, fx https://kommune.sharepoint.com/sites/ambassadorportal'),
  command: z.enum(commands, `Sig, hvad der skal gøres: ${commands.join(', ')}`),
  json: z.boolean(),
  /** The endpoints file of a local tenant. */
  endpoints: z.string().optional(),
  /** The folder sharepoint/. */
  definitions: z.string(),
});

export type Arguments = z.infer<typeof argumentsSchema>;

export const usage = `provision --site URL plan|apply|verify|content [--json] [--endpoints FIL] [--definitions MAPPE]
  plan      viser, hvad der vil blive ændret
  apply     bringer webstedet til det, sharepoint/ siger; sletter aldrig
  verify    nævner alt, der mangler; slutter med kode 1, når noget gør
  content   fylder eksempelindholdet i sharepoint/content på webstedet

Login til en rigtig tenant står i miljøvariabler: M365_TENANT_ID, M365_CLIENT_ID og enten
M365_CERTIFICATE_FILE og M365_PRIVATE_KEY_FILE (appen selv) eller ingen af dem (du logger ind med en kode).
Koder: 0 i orden, 1 noget mangler eller gik galt, 2 noget skal først afgøres af et menneske.`;

/** @throws SettingsError that names what is missing. */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      site: { type: 'string' },
      json: { type: 'boolean', default: false },
      endpoints: { type: 'string' },
      definitions: { type: 'string', default: 'sharepoint' },
    },
  });
  const parsed = argumentsSchema.safeParse({
    site: values.site,
    command: positionals.length === 1 ? positionals[0] : undefined,
    json: values.json,
    endpoints: values.endpoints,
    definitions: resolve(values.definitions),
  });
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => issue.message).join('\n'));
  }
  return parsed.data;
}
