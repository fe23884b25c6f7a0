import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';

const mostPosts = 50000;

/** The options of `npm start -- …`, checked. Throws with a sentence that names what is wrong. */
export function readStartOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string', default: '4321' },
      data: { type: 'string', default: '.data' },
      empty: { type: 'boolean', default: false },
      posts: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false }
    }
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1024 || port > 65532) {
    throw new Error(`--port ${values.port}: give the first of four ports, a whole number from 1024 to 65532.`);
  }
  const posts = Number(values.posts);
  if (!Number.isInteger(posts) || posts < 0 || posts > mostPosts) {
    throw new Error(`--posts ${values.posts}: give how many made-up posts to add, a whole number up to ${mostPosts}.`);
  }
  return { port, data: resolve(root, values.data), empty: values.empty, posts, help: values.help };
}

export const startHelp = `npm start [-- options]
  --port N     first of four ports on 127.0.0.1 (4321)
  --data DIR   where the local tenant keeps everything (.data)
  --empty      the site without sample content
  --posts N    N made-up posts more, to see the blog as it is after years (10000 take half a minute)
`;
