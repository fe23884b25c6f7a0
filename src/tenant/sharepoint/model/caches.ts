/** Things read from the database and kept in memory: this process is the only writer. Emptied when a write fails. */
export class Caches {
  private readonly kept = new Map<string, Map<string, unknown>>();

  /** The value kept under a group and key, made when absent. */
  get<T>(group: string, key: string | number, make: () => T): T {
    let entries = this.kept.get(group);
    if (!entries) {
      entries = new Map<string, unknown>();
      this.kept.set(group, entries);
    }
    const name = String(key);
    if (!entries.has(name)) entries.set(name, make());
    return entries.get(name) as T;
  }

  drop(...groups: string[]): void {
    for (const group of groups) this.kept.delete(group);
  }

  clear(): void {
    this.kept.clear();
  }
}
