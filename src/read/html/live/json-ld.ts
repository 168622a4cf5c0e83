import { type JsonObject, isObject } from '../metadata/json-ld.ts';

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
