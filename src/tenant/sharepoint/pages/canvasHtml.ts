import { readControls } from './canvas';

/**
 * A canvas as the list item shows it. SharePoint keeps a page's canvas as HTML in the item's `CanvasContent1` and
 * `LayoutWebpartsContent`, each control a `div` with its data in attributes; only `_api/sitepages/pages` speaks JSON.
 * (PnP's page classes read and write this very form: `CanvasControl`, `ClientSideText`, `ClientSideWebPart`.)
 */
export function canvasHtml(stored: unknown): string | null {
  if (typeof stored !== 'string' || stored === '') return null;
  const controls = readControls(stored, 'CanvasContent1');
  return `<div>${controls.map(controlHtml).join('')}</div>`;
}

function controlHtml(control: Record<string, unknown>): string {
  const { innerHTML, webPartData, ...controlData } = control;
  const open =
    '<div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" ' +
    `data-sp-controldata="${inAttribute(controlData)}">`;
  if (typeof innerHTML === 'string') return `${open}<div data-sp-rte="">${innerHTML}</div></div>`;
  if (webPartData === undefined) return `${open}</div>`;
  const { dataVersion, id } = webPartData as { dataVersion?: unknown; id?: unknown };
  const version = typeof dataVersion === 'string' ? dataVersion : '1.0';
  const component = typeof id === 'string' ? id : '';
  return (
    `${open}<div data-sp-webpart="" data-sp-webpartdataversion="${escaped(version)}" ` +
    `data-sp-webpartdata="${inAttribute(webPartData)}">` +
    `<div data-sp-componentid="">${escaped(component)}</div><div data-sp-htmlproperties=""></div></div></div>`
  );
}

/** JSON in an attribute as SharePoint writes it: quotes, braces and colons as references. */
function inAttribute(data: unknown): string {
  return escaped(JSON.stringify(data)).replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll(':', '&#58;');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
