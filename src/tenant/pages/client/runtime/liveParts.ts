import type { WebPartContainer, WebPartData } from './internals';

const containers = new Map<string, WebPartContainer>();

/** Remembers a running web part under its instance id. */
export function addLivePart(instanceId: string, container: WebPartContainer): void {
  containers.set(instanceId, container);
}

export function removeLivePart(instanceId: string): void {
  containers.delete(instanceId);
}

/** The web part's own state now, `undefined` where it isn't running (not loaded, failed). */
export function serializeLivePart(instanceId: string): WebPartData | undefined {
  try {
    return containers.get(instanceId)?.serialize();
  } catch {
    // It is still loading or failed to: what was saved before stays valid.
    return undefined;
  }
}
