import { escapedText, escapedValue } from '../../../domain/inspiration/writing/richText';
import type { Control } from './controls';
import { foundIn, textIn } from './readControls';

/** A canvas as the page API takes it. */
export function canvasToJson(controls: readonly Control[]): string {
  return JSON.stringify(controls);
}

/**
 * A canvas as the list item takes it in `CanvasContent1`: each control a `div` with its data in attributes, and what
 * SharePoint looks after (texts, links, pictures) once more as HTML. It is the form that PnP's page classes write
 * (pnpcore `PageWebPart.ToHtml`, `PageText.ToHtml`).
 */
export function canvasToHtml(controls: readonly Control[]): string {
  return `<div>${controls.map(controlHtml).join('')}</div>`;
}

/**
 * A title area as the list item takes it in `LayoutWebpartsContent`: its one control with all its data in the attribute.
 *
 * @param json as `titleArea` gives it
 */
export function titleAreaToHtml(json: string): string {
  const parts: unknown = JSON.parse(json);
  return `<div>${(Array.isArray(parts) ? parts : []).map((part: unknown) =>
    `${openTag(part, textIn(foundIn(part), 'dataVersion') || '1.4')}</div>`).join('')}</div>`;
}

function controlHtml(control: Control): string {
  const { innerHTML, webPartData, ...data } = control;
  const open = openTag(data, '1.0');
  if (typeof innerHTML === 'string') {
    return `${open}<div data-sp-rte="">${innerHTML}</div></div>`;
  }
  return webPartData === undefined ? `${open}</div>` : `${open}${webPartHtml(foundIn(webPartData))}</div>`;
}

function openTag(data: unknown, version: string): string {
  return '<div data-sp-canvascontrol="" '
    + `data-sp-canvasdataversion="${escapedValue(version)}" data-sp-controldata="${inAttribute(data)}">`;
}

function webPartHtml(data: Readonly<Record<string, unknown>>): string {
  return `<div data-sp-webpart="" data-sp-webpartdataversion="${escapedValue(textIn(data, 'dataVersion') || '1.0')}" `
    + `data-sp-webpartdata="${inAttribute(data)}"><div data-sp-componentid="">${escapedText(textIn(data, 'id'))}</div>`
    + `<div data-sp-htmlproperties="">${lookedAfter(foundIn(data.serverProcessedContent))}</div></div>`;
}

function lookedAfter(content: Readonly<Record<string, unknown>>): string {
  const each = (name: string, html: (member: string, value: string) => string): string =>
    Object.entries(foundIn(content[name]))
      .map(([member, value]) => (typeof value === 'string' ? html(escapedValue(member), value) : ''))
      .join('');
  return [
    each('searchablePlainTexts', (name, text) =>
      `<div data-sp-prop-name="${name}" data-sp-searchableplaintext="true">${escapedText(text)}</div>`),
    each('imageSources', (name, url) => `<img data-sp-prop-name="${name}" src="${escapedValue(url)}">`),
    each('links', (name, url) => `<a data-sp-prop-name="${name}" href="${escapedValue(url)}"></a>`),
    each('htmlStrings', (name, html) => `<div data-sp-prop-name="${name}">${html}</div>`),
  ].join('');
}

/** JSON in an attribute as SharePoint writes it: braces and colons as references too. */
function inAttribute(data: unknown): string {
  return escapedValue(JSON.stringify(data)).replace(/\{/g, '&#123;').replace(/\}/g, '&#125;').replace(/:/g, '&#58;');
}
