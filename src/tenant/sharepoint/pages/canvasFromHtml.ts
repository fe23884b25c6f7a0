import { invalidArgument } from '../kernel/errors';
import { elementsIn, textInReferences, type HtmlElement } from './htmlElements';

type Data = Record<string, unknown>;

/**
 * The controls of a canvas (or title area) from the HTML that clients write into a page's list item, as PnP's page classes
 * do: each control a `div` with `data-sp-canvascontrol`, its data as JSON in `data-sp-controldata`, text in a `div` with
 * `data-sp-rte`, a web part in one with `data-sp-webpartdata` (pnpcore, CanvasControl.cs, PageText.cs, PageWebPart.cs,
 * PageHeader.cs). An empty text is an empty page.
 *
 * @returns JSON as the page API gives it; not cleaned yet
 * @throws 400 for HTML without a control in it, with elements that don't end, or with data that isn't JSON. What SharePoint
 *   does with these is not documented.
 */
export function canvasFromHtml(html: string, member: string): string {
  const controls = elementsIn(html, 'data-sp-canvascontrol');
  if (controls === undefined) throw invalidArgument(`${member} holds an element that does not end.`);
  if (controls.length === 0 && html.replace(/<\/?div[^>]*>/gi, '').trim() !== '')
    throw invalidArgument(`${member} holds no canvas control.`);
  return JSON.stringify(controls.map((control) => controlOf(control, member)));
}

function controlOf(control: HtmlElement, member: string): Data {
  const data = dataIn(control, 'data-sp-controldata', member) ?? {};
  const text = firstIn(control, 'data-sp-rte', member);
  if (text) return { ...data, innerHTML: text.inner };
  const part = firstIn(control, 'data-sp-webpart', member) ?? firstIn(control, 'data-sp-webpartdata', member);
  if (part) return { ...data, webPartData: webPartOf(part, member) };
  return control.inner.includes('data-sp-htmlproperties') ? withProperties(data, control, member) : data;
}

function webPartOf(part: HtmlElement, member: string): Data {
  const data = dataIn(part, 'data-sp-webpartdata', member);
  if (!data) throw invalidArgument(`A web part in ${member} has no data-sp-webpartdata.`);
  return withProperties(data, part, member);
}

function firstIn(outer: HtmlElement, attribute: string, member: string): HtmlElement | undefined {
  const found = elementsIn(outer.inner, attribute);
  if (found === undefined) throw invalidArgument(`${member} holds an element that does not end.`);
  return found[0];
}

function dataIn(element: HtmlElement, attribute: string, member: string): Data | undefined {
  const text = element.attributes.get(attribute);
  if (text === undefined || text.trim() === '') return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalidArgument(`${attribute} in ${member} is not valid JSON.`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw invalidArgument(`${attribute} in ${member} is not an object.`);
  return parsed as Data;
}

/**
 * What SharePoint itself has to know of a web part's texts, pictures and links stands as elements in
 * `data-sp-htmlproperties`; it is `serverProcessedContent` in the JSON form.
 */
function withProperties(data: Data, part: HtmlElement, member: string): Data {
  const properties = firstIn(part, 'data-sp-htmlproperties', member);
  const named = properties ? (elementsIn(properties.inner, 'data-sp-prop-name') ?? []) : [];
  if (named.length === 0) return data;
  const given = recordOf(data.serverProcessedContent);
  const processed = {
    ...given,
    htmlStrings: recordOf(given.htmlStrings),
    searchablePlainTexts: recordOf(given.searchablePlainTexts),
    imageSources: recordOf(given.imageSources),
    links: recordOf(given.links),
  };
  for (const element of named) {
    const name = element.attributes.get('data-sp-prop-name') ?? '';
    if (element.tag === 'img') processed.imageSources[name] = element.attributes.get('src') ?? '';
    else if (element.tag === 'a') processed.links[name] = element.attributes.get('href') ?? '';
    else if (element.attributes.has('data-sp-searchableplaintext'))
      processed.searchablePlainTexts[name] = textInReferences(element.inner);
    else processed.htmlStrings[name] = element.inner;
  }
  return { ...data, serverProcessedContent: processed };
}

/** A copy to write in, of what may not even be an object. */
function recordOf(found: unknown): Data {
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? { ...(found as Data) } : {};
}
