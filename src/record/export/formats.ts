import type { Writer } from './exported.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl', 'parquet', 'annotations', 'schema', 'csl', 'bibtex'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats that only programs read. */
export const BINARY: ReadonlySet<ExportFormat> = new Set(['parquet']);

/** Loads a writer when it is asked for, so that none pays for another. */
export async function loadWriter(format: ExportFormat): Promise<Writer> {
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).csv;
    case 'jsonl':
      return (await import('./jsonl.ts')).jsonLines;
    case 'parquet':
      return (await import('./parquet.ts')).parquet;
    case 'annotations':
      return (await import('./annotations.ts')).annotations;
    case 'schema':
      return (await import('./schema-org.ts')).schemaOrg;
    case 'csl':
      return (await import('./csl.ts')).csl;
    case 'bibtex':
      return (await import('./bibtex.ts')).bibtex;
  }
}
