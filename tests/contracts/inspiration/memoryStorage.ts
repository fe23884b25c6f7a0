/** A browser's storage, where there is no browser. Keys are its own enumerable properties, as in a browser. */
export function memoryStorage(): Storage {
  const storage: Storage = Object.create({
    getItem: (key: string) => (Object.hasOwn(storage, key) ? (storage[key] as string) : null),
    setItem: (key: string, value: string) => {
      storage[key] = value;
    },
    removeItem: (key: string) => {
      delete storage[key];
    },
    clear: () => Object.keys(storage).forEach((key) => delete storage[key]),
    key: (index: number) => Object.keys(storage)[index] ?? null
  }) as Storage;
  return storage;
}
