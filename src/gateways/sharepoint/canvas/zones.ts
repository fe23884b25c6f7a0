import { isOurs } from './partsUnderstood';
import { foundIn } from './readControls';
import type { Found } from './readControls';

/** A section of a page. */
interface Zone {
  readonly controls: Found[];
  /** Nothing of it is understood, and it is laid out in a way of its own: it stays as it is. */
  readonly isWhole: boolean;
}

const emptyColumn = 0;
const sharePointsOwn = [3, 4];

/**
 * The sections of a canvas with what stands in them, in the order of the controls. Settings of the page and columns
 * without content are left out; they are part of a section that is kept whole.
 */
export function zonesOf(controls: readonly Found[], isUnderstood: (control: Found) => boolean): Zone[] {
  const zones = new Map<string, Found[]>();
  controls.filter(isOnPage).forEach((control) => {
    const { layoutIndex, zoneIndex } = foundIn(control.position);
    const name = `${String(layoutIndex === 2)}/${String(zoneIndex)}`;
    const zone = zones.get(name) ?? [];
    zone.push(control);
    zones.set(name, zone);
  });
  return [...zones.values()].flatMap((zone): Zone[] => {
    const filled = zone.filter(({ controlType }) => controlType !== emptyColumn);
    const isWhole = filled.length > 0 && isKeptWhole(zone, filled, isUnderstood);
    return filled.length > 0 ? [{ controls: isWhole ? zone : filled, isWhole }] : [];
  });
}

function isOnPage(control: Found): boolean {
  return !('pageSettingsSlice' in control) && Object.keys(control).length > 0;
}

function isKeptWhole(
  zone: readonly Found[],
  filled: readonly Found[],
  isUnderstood: (control: Found) => boolean
): boolean {
  return !zone.some(isOurs) && (zone.some(standsApart) || (!filled.some(isUnderstood) && isLaidOut(zone)));
}

/** Beside all sections, in one that folds, or of a kind that only SharePoint knows: there isn't another place for it. */
function standsApart(control: Found): boolean {
  const isKnown = sharePointsOwn.includes(Number(control.controlType)) || control.controlType === emptyColumn;
  const group = foundIn(control.zoneGroupMetadata);
  const isFolding = group.type === 1 || Boolean(group.displayName);
  return foundIn(control.position).layoutIndex === 2 || isFolding || !isKnown;
}

function isLaidOut(zone: readonly Found[]): boolean {
  const places = zone.map(({ position }) => foundIn(position));
  return new Set(places.map(({ sectionIndex }) => sectionIndex)).size > 1
    || places.some(({ sectionFactor }) => typeof sectionFactor === 'number' && sectionFactor !== 12)
    || zone.some(({ emphasis }) => Object.keys(foundIn(emphasis)).length > 0);
}
