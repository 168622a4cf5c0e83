import { existsSync, readFileSync, statSync } from 'node:fs';
import { stdout } from 'node:process';
import { ModelError, SHIPPED, shippedModel } from '../../attribution/model.ts';
import type { Messages } from '../messages.ts';
import { Exit } from '../usage.ts';

/**
 * `wortlaut model`: the card of the model that ships with the package.
 *
 * @returns the exit status
 */
export function showModel(messages: Messages): number {
  const { labels, notes, errors } = messages;
  try {
    const model = shippedModel();
    if (!model) {
      stdout.write(`${notes.noModel}\n`);
      return Exit.done;
    }
    const { card, digest } = model;
    const data = card.data.map(({ name, documents }) => `${name} (${labels.documents(documents)})`);
    const rows = [
      [labels.data, data.join(', ')],
      [labels.licence, licence() ?? card.licence],
      [labels.size, `${(statSync(SHIPPED).size / 1e6).toFixed(1)} MB`],
      [labels.digest, digest],
    ];
    const width = Math.max(...rows.map(([label]) => label.length));
    const table = rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n');
    stdout.write(`${card.name} ${card.version}\n\n${table}\n${about()}`);
    return Exit.done;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    stdout.write(`${errors.failed('model', error.message)}\n`);
    return Exit.failed;
  }
}

/** The first line of the licence file beside the model. */
function licence(): string | null {
  const file = new URL('LICENSE', SHIPPED);
  return existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[0] ?? null) : null;
}

/** What people should know of it, from the README beside it. */
function about(): string {
  const file = new URL('README.md', SHIPPED);
  return existsSync(file) ? `\n${readFileSync(file, 'utf8')}` : '';
}
