import { extname } from 'node:path';

/**
 * The script of a worker that stands beside a file: TypeScript in a checkout, JavaScript where Wortlaut is installed.
 *
 * @param file address of the file that asks: `import.meta.url`
 * @param name of the script, without its ending
 */
export const scriptBeside = (file: string, name: string): URL => new URL(`./${name}${extname(file)}`, file);
