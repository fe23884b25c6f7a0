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
  // A title area is a control of its own: its version is the web part's.
  const version = typeof control.dataVersion === 'string' ? control.dataVersion : '1.0';
  const open =
    `<div data-sp-canvascontrol="" data-sp-canvasdataversion="${escaped(version)}" ` +
    `data-sp-controldata="${inAttribute(controlData)}">`;
  if (typeof innerHTML === 'string') return `${open}<div data-sp-rte="">${innerHTML}</div></div>`;
  if (webPartData === undefined) return `${open}</div>`;
  return `${open}${webPartHtml(webPartData as Record<string, unknown>)}</div>`;
}

function webPartHtml(data: Record<string, unknown>): string {
  const version = typeof data.dataVersion === 'string' ? data.dataVersion : '1.0';
  const component = typeof data.id === 'string' ? data.id : '';
  return (
    `<div data-sp-webpart="" data-sp-webpartdataversion="${escaped(version)}" ` +
    `data-sp-webpartdata="${inAttribute(data)}"><div data-sp-componentid="">${escaped(component)}</div>` +
    `<div data-sp-htmlproperties="">${propertiesHtml(data.serverProcessedContent)}</div></div>`
  );
}

/** Texts, pictures and links that SharePoint itself follows, as elements that say which property each is. */
function propertiesHtml(processed: unknown): string {
  const of = (member: string): [string, string][] => {
    const owner = (processed as Record<string, unknown> | null | undefined)?.[member];
    return Object.entries(typeof owner === 'object' && owner !== null ? owner : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
  };
  const named = (name: string): string => `data-sp-prop-name="${escaped(name)}"`;
  return [
    ...of('searchablePlainTexts').map(
      ([name, text]) => `<div ${named(name)} data-sp-searchableplaintext="true">${escaped(text)}</div>`,
    ),
    ...of('htmlStrings').map(([name, html]) => `<div ${named(name)}>${html}</div>`),
    ...of('imageSources').map(([name, url]) => `<img ${named(name)} src="${escaped(url)}" />`),
    ...of('links').map(([name, url]) => `<a ${named(name)} href="${escaped(url)}"></a>`),
  ].join('');
}

/** JSON in an attribute as SharePoint writes it: quotes, braces and colons as references. */
function inAttribute(data: unknown): string {
  return escaped(JSON.stringify(data)).replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll(':', '&#58;');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
