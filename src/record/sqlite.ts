import type { DatabaseSync } from 'node:sqlite';

type Sqlite = typeof import('node:sqlite');

/**
 * Loads `node:sqlite` without its notice that it is experimental, which says nothing to who only uses the command; other
 * warnings go through.
 *
 * @param load as a test replaces it
 */
export function loadSqlite(load: () => Sqlite = () => process.getBuiltinModule('node:sqlite')): Sqlite {
  const { emitWarning } = process;
  process.emitWarning = function (warning: string | Error, ...rest: unknown[]): void {
    const type = typeof rest[0] === 'string' ? rest[0] : (rest[0] as { type?: string } | undefined)?.type;
    if (type === 'ExperimentalWarning') return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  } as typeof emitWarning;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

export type { DatabaseSync };
