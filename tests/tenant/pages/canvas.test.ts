import fc from 'fast-check';
import { parseCanvas, serializeCanvas, type Canvas, type RawControl } from '../../../src/tenant/pages/client/canvas/canvas';
import {
  SECTION_LAYOUTS, withMovedPart, withPart, withSection, withoutPart, withoutSection, type SectionLayout,
} from '../../../src/tenant/pages/client/canvas/canvasEdits';

const text = (id: string, zoneIndex: number, sectionIndex: number, controlIndex: number, more: object = {}): RawControl => ({
  controlType: 4, id, innerHTML: `<p>${id}</p>`, position: { layoutIndex: 1, zoneIndex, sectionIndex, controlIndex, sectionFactor: 6 },
  ...more,
});

const ids = (canvas: Canvas): string[][][] => canvas.sections.map((section) => (
  section.columns.map((column) => column.parts.map((part) => part.id))
));

describe('a page’s canvas', () => {
  it('is read in the order of zones, columns and controls, whatever the order in the JSON', () => {
    const canvas = parseCanvas(JSON.stringify([text('d', 2, 1, 1), text('c', 1, 2, 1), text('b', 1, 1, 2), text('a', 1, 1, 1)]));
    expect(ids(canvas)).toEqual([[['a', 'b'], ['c']], [['d']]]);
  });

  it('keeps empty columns, the vertical section and the page settings when it is saved', () => {
    const content = [
      text('a', 1, 1, 1),
      { controlType: 0, displayMode: 2, emphasis: {}, position: { layoutIndex: 1, zoneIndex: 1, sectionIndex: 2, sectionFactor: 6 } },
      { ...text('side', 1, 1, 1), position: { layoutIndex: 2, zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 } },
      { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } },
    ];
    const saved = serializeCanvas(parseCanvas(JSON.stringify(content)));
    const again = parseCanvas(saved);
    expect(ids(again)).toEqual([[['a'], []], [['side']]]);
    expect(again.sections[1]?.isVertical).toBe(true);
    expect(again.settings).toEqual([{ controlType: 0, pageSettingsSlice: { isDefaultDescription: true } }]);
  });

  it('keeps what this page does not know about a control', () => {
    const odd = text('a', 1, 1, 1, { zoneGroupMetadata: { type: 1 }, emphasis: { zoneEmphasis: 2 } });
    const saved = JSON.parse(serializeCanvas(parseCanvas(JSON.stringify([odd])))) as RawControl[];
    expect(saved[0]).toMatchObject({ zoneGroupMetadata: { type: 1 }, emphasis: { zoneEmphasis: 2 }, innerHTML: '<p>a</p>' });
  });

  it('is empty for a page that was never saved', () => {
    expect(parseCanvas('')).toEqual({ sections: [], settings: [] });
  });
});

const emptyCanvas: Canvas = { sections: [], settings: [] };
const part = (id: string): Canvas['sections'][number]['columns'][number]['parts'][number] => ({
  id, kind: 'text', raw: { controlType: 4, id, innerHTML: '' },
});

const layouts = Object.keys(SECTION_LAYOUTS) as SectionLayout[];
const canvases = fc.array(fc.tuple(fc.constantFrom(...layouts), fc.array(fc.nat(2), { maxLength: 4 })), { maxLength: 5 })
  .map((sections) => sections.reduce((canvas, [layout, columns], at) => {
    const withNew = withSection(canvas, at, layout);
    const section = withNew.sections[at];
    return columns.reduce((now, column, index) => (
      section ? withPart(now, section.key, column % section.columns.length, part(`${at}-${index}`)) : now
    ), withNew);
  }, emptyCanvas));

const allIds = (canvas: Canvas): string[] => ids(canvas).flat(2);

describe('editing a canvas', () => {
  it('never loses, doubles or changes another part when one is moved', () => {
    fc.assert(fc.property(canvases, fc.nat(30), fc.constantFrom<-1 | 1>(-1, 1), (canvas, pick, direction) => {
      const before = allIds(canvas);
      const id = before[pick % Math.max(before.length, 1)] ?? 'none';
      const after = withMovedPart(canvas, id, direction);
      expect([...allIds(after)].sort()).toEqual([...before].sort());
      expect(allIds(after).filter((one) => one !== id)).toEqual(before.filter((one) => one !== id));
    }));
  });

  it('moves a part down and up again to where it stood', () => {
    fc.assert(fc.property(canvases, fc.nat(30), (canvas, pick) => {
      const id = allIds(canvas)[pick % Math.max(allIds(canvas).length, 1)] ?? 'none';
      const down = withMovedPart(canvas, id, 1);
      if (down !== canvas) {
        expect(ids(withMovedPart(down, id, -1))).toEqual(ids(canvas));
      }
    }));
  });

  it('reads back what it saved', () => {
    fc.assert(fc.property(canvases, (canvas) => {
      expect(ids(parseCanvas(serializeCanvas(canvas)))).toEqual(ids(canvas));
    }));
  });

  it('removes parts and sections', () => {
    const canvas = withPart(withSection(emptyCanvas, 0, 'two'), '', 0, part('x'));
    const section = canvas.sections[0];
    const filled = withPart(canvas, section?.key ?? '', 1, part('x'));
    expect(ids(filled)).toEqual([[[], ['x']]]);
    expect(ids(withoutPart(filled, 'x'))).toEqual([[[], []]]);
    expect(withoutSection(filled, section?.key ?? '').sections).toEqual([]);
  });
});
