/**
 * Fills a running local tenant with made-up posts: `node temp/many-posts.mjs <data folder> <count>`.
 * Says how far it has come, a line for every thousand.
 */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { personToken, type Endpoints } from '../../support/tenant';
import { addManyPosts } from './manyPosts';

const [data, count] = process.argv.slice(2);
const endpoints = JSON.parse(readFileSync(join(data, 'endpoints.json'), 'utf8')) as Endpoints;
const site = { url: endpoints.sharepoint.siteUrl, token: await personToken(endpoints, 'dblit') };
const added = await addManyPosts(site, {
  count: Number(count),
  now: new Date(),
  onProgress: (done, wanted) => {
    if (done % 1000 === 0 && done < wanted) {
      process.stdout.write(`  ${done} of ${wanted} posts\n`);
    }
  }
});
process.stdout.write(`  ${added} posts added, ${Number(count) - added} were there\n`);
