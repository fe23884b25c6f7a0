import { createServer } from 'node:net';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** The first of four neighbouring ports that nobody listens on; spread by chance so that test files don't meet. */
export async function findFreeBasePort(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const base = 20000 + 4 * Math.floor(Math.random() * 3000);
    const free = await Promise.all([0, 1, 2, 3].map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) {
      return base;
    }
  }
  throw new Error('No four neighbouring free ports between 20000 and 32000.');
}
