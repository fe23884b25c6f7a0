import type { Canvas } from '../canvas/canvas';
import { serializeLivePart } from '../runtime/liveParts';

/** The canvas with what running web parts hold now: before a save, and before a part is moved. */
export function withLiveData(canvas: Canvas): Canvas {
  return {
    ...canvas,
    sections: canvas.sections.map((section) => ({
      ...section,
      columns: section.columns.map((column) => ({
        ...column,
        parts: column.parts.map((part) => {
          const saved = part.raw.webPartData;
          const live = saved && serializeLivePart(saved.instanceId);
          return live ? { ...part, raw: { ...part.raw, webPartData: { ...saved, ...live } } } : part;
        }),
      })),
    })),
  };
}
