import { promisifyRequest } from 'idb-keyval';

/** The device's own database of drafts and their pictures. */
interface DraftDatabase {
  /**
   * Does something in one transaction, that is on disk when this resolves: also after the device loses its power. The
   * work may wait for nothing but the transaction's own requests. Rejects when the device doesn't let us.
   */
  write<T>(stores: StoreName[], work: (transaction: IDBTransaction) => Promise<T> | T): Promise<T>;
  read<T>(store: StoreName, work: (store: IDBObjectStore) => Promise<T>): Promise<T>;
}

type StoreName = 'drafts' | 'pictures';

const databaseName = 'ambassadorportal-drafts';

/** Opens the database when it is first used, and again when the browser has closed it. */
export function openDraftDatabase(): DraftDatabase {
  let opened: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    opened ??= connect(() => {
      opened = undefined;
    });
    return opened;
  };
  return {
    async write(stores, work) {
      // idb-keyval's own stores leave it to the browser when a change reaches the disk.
      const transaction = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
      const isDone = promisifyRequest(transaction);
      // Who waits hears of a failure from the work or from the end, whichever is first.
      isDone.catch(() => undefined);
      try {
        const value = await work(transaction);
        await isDone;
        return value;
      } catch (thrown) {
        abort(transaction);
        throw thrown;
      }
    },
    async read(store, work) {
      return work((await database()).transaction(store, 'readonly').objectStore(store));
    },
  };
}

async function connect(onGone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts');
    request.result.createObjectStore('pictures');
  };
  try {
    const database = await promisifyRequest(request);
    database.onclose = onGone;
    // Another tab has a newer version of the portal: its shape comes first.
    database.onversionchange = () => {
      database.close();
      onGone();
    };
    return database;
  } catch (thrown) {
    onGone();
    throw thrown;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
