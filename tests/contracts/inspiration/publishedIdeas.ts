import { cardColumns, cardOf } from '../../../src/gateways/sharepoint/inspiration/postRow';
import { promotedAsNews } from '../../../src/gateways/sharepoint/inspiration/feedQueries';
import { readRow } from '../../../src/gateways/sharepoint/rowReader';
import { inFeedOrder } from '../../../src/domain/inspiration/feedPage';
import type { PostCard } from '../../../src/domain/inspiration/post';
import { personToken, type RunningTenant } from '../../support/tenant';

/**
 * Every published idea in the order of the feed, read as a list of any size can be: by id, 5,000 at a time, no filter.
 * Sorted here, so that it tells what a feed must show whichever way that asks.
 */
export async function publishedIdeas(tenant: RunningTenant): Promise<PostCard[]> {
  const token = await personToken(tenant.endpoints, 'paedagog');
  const ideas: PostCard[] = [];
  let next: string | undefined = tenant.url(
    "/sites/ambassadorportal/_api/web/getList('/sites/ambassadorportal/SitePages')/items" +
      `?$select=${cardColumns.join(',')}&$expand=AmbInstitution&$orderby=Id&$top=5000`
  );
  while (next) {
    const response: Response = await fetch(next, {
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' }
    });
    const answer = (await response.json()) as { value: unknown[]; 'odata.nextLink'?: string };
    const rows = answer.value.map(readRow).filter((row) => row.number('PromotedState') === promotedAsNews);
    ideas.push(...rows.map((row) => cardOf(row, tenant.endpoints.sharepoint.url)));
    next = answer['odata.nextLink'];
  }
  return ideas.sort(inFeedOrder);
}
