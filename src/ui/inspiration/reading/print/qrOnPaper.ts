import { qrDrawingOf } from './qrModules';

const svg = 'http://www.w3.org/2000/svg';

/** The QR code of an address, as a drawing in a document that is built to be printed. */
export function qrOnPaper(paper: Document, address: string): SVGSVGElement {
  const { size, path } = qrDrawingOf(address);
  const code = paper.createElementNS(svg, 'svg');
  code.setAttribute('viewBox', `0 0 ${size} ${size}`);
  code.setAttribute('class', 'code');
  code.setAttribute('shape-rendering', 'crispEdges');
  const modules = paper.createElementNS(svg, 'path');
  modules.setAttribute('d', path);
  code.append(modules);
  return code;
}
