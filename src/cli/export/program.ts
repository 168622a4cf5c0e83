import type { Command } from 'commander';
import { EXPORT_FORMATS } from '../../record/export/formats.ts';
import type { ExportFlags } from '../commands/export.ts';
import type { Messages } from '../messages.ts';
import { choice } from '../options.ts';

const EXAMPLES = [
  'wortlaut export --to parquet --out news.parquet --record news.wortlaut',
  'wortlaut export speaker:Zwirn --out zwirn.bib --record news.wortlaut',
  'wortlaut export --claim C5 --to csl --record news.wortlaut',
  'wortlaut export --document D7 --to annotations --record news.wortlaut',
];

/** `wortlaut export`. @param command as all are made; `examples` formats lines for the end of the help */
export function exportCommand(
  messages: Messages,
  command: Command,
  examples: (lines: readonly string[]) => string,
): Command {
  const { help } = messages.export;
  return command
    .description(help.export)
    .argument('[QUERY...]', help.query)
    .usage(help.usage)
    .option('--record <file>', help.record)
    .addOption(choice('--to <format>', help.to, EXPORT_FORMATS, messages))
    .option('--out <file>', help.out)
    .option('--document <document>', help.document)
    .option('--speaker <name>', help.speaker)
    .option('--claim <claim>', help.claim)
    .option('--bom', help.bom)
    .addHelpText('after', `${examples(EXAMPLES)}\n\n${messages.register.help.statuses}`)
    .action(async (words: string[], flags: ExportFlags) => {
      const { exportStatements } = await import('../commands/export.ts');
      process.exitCode = await exportStatements(words, flags, messages);
    });
}
