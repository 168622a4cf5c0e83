import type { MetadataCandidate, MetadataOrigin } from '../text/document.ts';

/** What a source says about a document, field by field, as candidates of one origin; fields without a value are none. */
export function candidatesOf(
  about: Readonly<Partial<Record<MetadataCandidate['field'], string | readonly string[] | null>>>,
  origin: MetadataOrigin,
): readonly MetadataCandidate[] {
  return Object.entries(about).flatMap(([field, value]) => {
    const values = value === null ? [] : typeof value === 'string' ? [value] : value;
    return values.map((one) => Object.freeze({ field: field as MetadataCandidate['field'], value: one, origin }));
  });
}
