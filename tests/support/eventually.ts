/** Waits until it is so; the test's own time limit ends the waiting. */
export async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
