import type { Command, Option } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A script that completes the commands, options and option values of `program` in a shell. */
export function completions(shell: Shell, program: Command): string {
  switch (shell) {
    case 'bash':
      return bash(program);
    case 'zsh':
      return `#compdef wortlaut\nautoload -U +X bashcompinit && bashcompinit\n${bash(program)}`;
    case 'fish':
      return fish(program);
  }
}

const longs = (command: Command): string[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((option) => option.long!);
const commandsOf = (program: Command): readonly Command[] =>
  program.commands.filter((command) => command.name() !== 'help');
const withChoices = (command: Command): Option[] => command.options.filter((option) => option.argChoices !== undefined);

function bash(program: Command): string {
  const names = commandsOf(program).map((command) => command.name());
  const values = commandsOf(program).flatMap((command) => [
    ...withChoices(command).map((o) => `    ${command.name()},${o.long}) words='${o.argChoices!.join(' ')}' ;;`),
    `    ${command.name()},-*) words='${longs(command).join(' ')}' ;;`,
    ...command.registeredArguments
      .filter((argument) => argument.argChoices !== undefined)
      .map((argument) => `    ${command.name()},*) words='${argument.argChoices!.join(' ')}' ;;`),
  ]);
  return `_wortlaut() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words='' key
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...names, ...longs(program)].join(' ')}' -- "$word"))
    return
  fi
  case $before in --*) key=$command,$before ;; *) key=$command,$word ;; esac
  case $key in
${values.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _wortlaut wortlaut
`;
}

function fish(program: Command): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commandsOf(program).flatMap((command) => {
    const name = command.name();
    const seen = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c wortlaut -n __fish_use_subcommand -f -a ${name} -d ${quoted(command.description())}`,
      ...command.options.map((option) => {
        const values = option.argChoices
          ? ` -x -a ${quoted(option.argChoices.join(' '))}`
          : option.required
            ? ' -r'
            : '';
        return `complete -c wortlaut ${seen} -l ${option.long!.slice(2)}${values} -d ${quoted(option.description)}`;
      }),
      ...command.registeredArguments
        .filter((argument) => argument.argChoices !== undefined)
        .map((argument) => `complete -c wortlaut ${seen} -f -a ${quoted(argument.argChoices!.join(' '))}`),
    ];
  });
  return `${lines.join('\n')}\n`;
}
