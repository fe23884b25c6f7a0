/**
 * Fills an Adaptive Card template with data, in the part of Microsoft's template language that needs no expressions:
 * `${path.to.value}`, `$data` for a repeated part, `$when` for one that may be left out. Data is put in as it is and
 * never read as a template itself. Throws for what it doesn't know, such as `${if(…)}`: Viva does, this page doesn't
 * guess. (https://learn.microsoft.com/adaptive-cards/templating/language)
 */
export function expandTemplate(template: unknown, data: unknown): unknown {
  if (typeof template === 'string') {
    return filled(template, data);
  }
  if (Array.isArray(template)) {
    return template.flatMap((part) => expandedPart(part, data));
  }
  return isObject(template) ? expandedObject(template, data) : template;
}

/** A part of a list: none, one, or as many as its `$data` has. */
function expandedPart(part: unknown, data: unknown): unknown[] {
  if (!isObject(part)) {
    return [expandTemplate(part, data)];
  }
  const { $data: dataPath, ...rest } = part;
  const own = dataPath === undefined ? data : expandTemplate(dataPath, data);
  const each: unknown[] = dataPath !== undefined && Array.isArray(own) ? own : [own];
  return each.filter((one) => isWanted(rest, one)).map((one) => expandedObject(rest, one));
}

function isWanted({ $when: condition }: Record<string, unknown>, data: unknown): boolean {
  return condition === undefined || expandTemplate(condition, data) === true;
}

function expandedObject(template: Record<string, unknown>, data: unknown): unknown {
  return Object.fromEntries(
    Object.entries(template).filter(([name]) => name !== '$when').map(([name, value]) => [name, expandTemplate(value, data)]),
  );
}

/** A text that is one binding alone becomes its value, of whatever type; otherwise values stand within the text. */
function filled(text: string, data: unknown): unknown {
  const alone = /^\$\{([^}]*)\}$/.exec(text);
  return alone
    ? valueAt(alone[1] ?? '', data)
    : text.replace(/\$\{([^}]*)\}/g, (_, path: string) => scalarText(valueAt(path, data)));
}

/** A value within a text; nothing where there is none. */
function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function valueAt(path: string, data: unknown): unknown {
  const steps = path.trim().split('.');
  if (!steps.every((step) => /^[A-Za-z_$]\w*$/.test(step))) {
    throw new Error(`The template's \${${path}} is more than a path to a value.`);
  }
  return steps.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), data);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
