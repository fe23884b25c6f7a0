/** True for a field that something is written in: Escape mustn't cost anybody their words. */
export function holdsText(target: EventTarget): boolean {
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return isField && !target.readOnly && target.value !== '';
}
