import { type ElementNode, TextNode, elementsIn } from '../node.ts';

/** An object of JSON, as a page's JSON-LD has it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** All JSON-LD objects of a page, those of lists and graphs each for itself; what is no JSON is passed over. */
export function jsonLdOf(page: ElementNode): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const element of elementsIn(page)) {
    if (element.name !== 'script' || !/^application\/ld\+json/i.test(element.get('type').trim())) continue;
    for (const object of flattened(parsed(sourceOf(element)))) objects.push(object);
  }
  return objects;
}

function sourceOf(script: ElementNode): string {
  return script.children.map((child) => (child instanceof TextNode ? child.text : '')).join('');
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function flattened(value: unknown): JsonObject[] {
  const objects: JsonObject[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isObject(next)) objects.push(next);
    const inside = isObject(next) ? next['@graph'] : next;
    if (Array.isArray(inside)) for (let i = inside.length - 1; i >= 0; i--) waiting.push(inside[i]);
  }
  return objects;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a property: those of a list, or the only one. */
export function valuesOf(object: JsonObject, name: string): readonly unknown[] {
  const value = object[name];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** The first text of a property; of an object its `@id`, `url` or `name`. */
export function textOf(object: JsonObject, name: string): string | null {
  for (const value of valuesOf(object, name)) {
    const text = isObject(value) ? (value['@id'] ?? value['url'] ?? value['name']) : value;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return null;
}

/** Whether an object is of a type of schema.org. */
export function isA(object: JsonObject, type: string): boolean {
  return valuesOf(object, '@type').some((one) => typeof one === 'string' && one.replace(/^.*[/:#]/, '') === type);
}
