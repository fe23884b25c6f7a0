import { triedKeyOf } from '../../src/gateways/sharepoint/inspiration/triedKey';
import { personToken, type PersonKey, type RunningTenant } from '../support/tenant';
import { mostInBatch, sendBatch } from './posts/restBatch';

/** A person marks posts as tried, one row each, through SharePoint's own REST. Throws when a row is refused. */
export async function addManyTries(tenant: RunningTenant, person: PersonKey, postIds: readonly number[]): Promise<void> {
  const site = { url: tenant.endpoints.sharepoint.siteUrl, token: await personToken(tenant.endpoints, person) };
  const path = decodeURIComponent(new URL(site.url).pathname);
  const [me] = await sendBatch(site, [{ method: 'GET', path: '_api/web/currentuser?$select=Id' }]);
  const { Id: userId } = me.body as { Id: number };
  for (let start = 0; start < postIds.length; start += mostInBatch) {
    const answers = await sendBatch(site, postIds.slice(start, start + mostInBatch).map((postId) => ({
      method: 'POST',
      path: `_api/web/getList('${path}/Lists/Tried')/items`,
      body: { AmbPostId: postId, AmbKey: triedKeyOf(postId, userId) }
    })));
    const refused = answers.find(({ status }) => status >= 400);
    if (refused) {
      throw new Error(`A try was answered ${refused.status}: ${JSON.stringify(refused.body)}`);
    }
  }
}
