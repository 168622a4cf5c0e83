import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';

/** What was named on the command line, folders replaced by the files in them. */
export interface Inputs {
  readonly files: readonly string[];
  /** Those of the files that were not named, but found in a folder. */
  readonly found: ReadonlySet<string>;
}

/** Endings of what belongs to saved pages and is never a document. */
const NEVER =
  /\.(?:avif|bmp|css|eot|gif|ico|jpe?g|js|m4[av]|map|mjs|mov|mp[34]|mpe?g|og[gv]|otf|png|svg|tiff?|ttf|wasm|wav|web[mp]|woff2?)$/i;
/** Endings of documents that cannot be read: to leave them out without a word would lose them. */
const UNREADABLE = /\.(?:docx?|od[pst]|pages|pdf|pptx?|rtf|xlsx?)$/i;

/**
 * Replaces each folder by the files in it and below, sorted folder by folder. Hidden files, pictures and scripts are
 * left out; links to folders are not followed, so that nothing is read twice or for ever. A folder in which nothing is
 * left, or that may not be read, stays: what is wrong with it is told in its place.
 *
 * @param written files that are no input because they are written
 */
export function withFolders(names: readonly string[], written: readonly string[]): Inputs {
  const own = new Set(written.map(realPath).filter((path) => path !== null));
  const files: string[] = [];
  const found = new Set<string>();
  for (const name of names) {
    if (!isFolder(name)) {
      files.push(name);
      continue;
    }
    const inside = filesBelow(name).filter((file) => own.size === 0 || !own.has(realPath(file) ?? ''));
    for (const file of inside) if (!UNREADABLE.test(file)) found.add(file);
    for (const file of inside.length > 0 ? inside : [name]) files.push(file);
  }
  return { files, found };
}

function filesBelow(folder: string): string[] {
  const files: string[] = [];
  /** What is to be looked at, the next last. */
  const waiting: { readonly path: string; readonly isFolder: boolean }[] = [{ path: folder, isFolder: true }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const entries = next.isFolder ? entriesOf(next.path) : null;
    if (!entries) files.push(next.path);
    else
      for (const entry of entries.reverse())
        waiting.push({ path: pathIn(next.path, entry.name), isFolder: entry.isDirectory() });
  }
  return files;
}

/** What is to be read in a folder, sorted by name; null when the folder may not be read. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || isWanted(folder, entry)))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

/** Pipes, sockets and devices are not: they could be silent for ever. */
function isWanted(folder: string, entry: Dirent): boolean {
  if (NEVER.test(entry.name)) return false;
  return entry.isFile() || (entry.isSymbolicLink() && isFile(pathIn(folder, entry.name)));
}

/** As the folder was named: `./a` stays `./a`. */
function pathIn(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function realPath(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
