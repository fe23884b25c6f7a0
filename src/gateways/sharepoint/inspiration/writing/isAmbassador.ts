import type { ReadSharePoint } from '../../readSharePoint';
import { readRows } from '../../rowReader';
import { ambassadorsGroup } from './ambassadorsGroup';

/**
 * Whether the person is an ambassador, who has a folder to write ideas in, an own one or one that was handed to them
 * (decision 0013). One small question: the groups that the person stands in themselves, as ambassadors do.
 *
 * @throws as `read` does
 */
export async function isAmbassador(read: ReadSharePoint): Promise<boolean> {
  const groups = await read('_api/web/currentuser/groups', { $select: 'Title' });
  return readRows(groups).some((group) => group.text('Title') === ambassadorsGroup);
}
