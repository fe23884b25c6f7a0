import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';

/** The options of `npm start -- …`, checked. Throws with a sentence that names what is wrong. */
export function readStartOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string', default: '4321' },
      data: { type: 'string', default: '.data' },
      empty: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1024 || port > 65532) {
    throw new Error(`--port ${values.port}: give the first of four ports, a whole number from 1024 to 65532.`);
  }
  return { port, data: resolve(root, values.data), empty: values.empty, help: values.help };
}

export const startHelp = `npm start [-- options]
  --port N     first of four ports on 127.0.0.1 (4321)
  --data DIR   where the local tenant keeps everything (.data)
  --empty      the site without sample content
`;
