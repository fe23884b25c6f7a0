import type { PageData } from '../../pageData';

declare global {
  interface Window { debugManifests?: { getManifests: () => unknown[] } }
}

/**
 * The page's data with web parts under development in place of the installed ones of the same id (SharePoint's
 * `?loadSPFX=true&debugManifestsFile=…`). The file is a script that offers its manifests.
 */
export function withDebugManifests(data: PageData, address: string): Promise<PageData> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      const debugged = window.debugManifests?.getManifests() ?? [];
      const installed = data.webParts.filter((one) => !debugged.some((other) => idOf(other) === idOf(one)));
      resolve({ ...data, webParts: [...installed, ...debugged] });
    };
    script.onerror = () => reject(new Error(`No manifests at ${address}.`));
    document.head.append(script);
  });
}

function idOf(manifest: unknown): string {
  return String((manifest as { id?: string }).id).toLowerCase();
}
