/** Does something with each item, at most `limit` at a time; the first error stops what has not begun. */
export async function inParallel<T>(limit: number, items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  let failed = false;
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && !failed; item = waiting.shift()) {
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: limit }, () => worker().catch((error: unknown) => {
    failed = true;
    throw error;
  })));
}
