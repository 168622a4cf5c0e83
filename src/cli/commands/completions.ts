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
/** All commands with what is typed to call them: "read", "register", "register merge". */
const callsOf = (program: Command): (readonly [call: string, command: Command])[] =>
  commandsOf(program).flatMap((command) => [
    [command.name(), command] as const,
    ...commandsOf(command).map((inner) => [`${command.name()} ${inner.name()}`, inner] as const),
  ]);
const withChoices = (command: Command): Option[] => command.options.filter((option) => option.argChoices !== undefined);

function bash(program: Command): string {
  const names = commandsOf(program).map((command) => command.name());
  const values = callsOf(program).flatMap(([call, command]) => [
    ...withChoices(command).map((o) => `    '${call}',${o.long}) words='${o.argChoices!.join(' ')}' ;;`),
    `    '${call}',-*) words='${longs(command).join(' ')}' ;;`,
    ...command.registeredArguments
      .filter((argument) => argument.argChoices !== undefined)
      .map((argument) => `    '${call}',*) words='${argument.argChoices!.join(' ')}' ;;`),
    ...(commandsOf(command).length > 0
      ? [
          `    '${call}',*) words='${commandsOf(command)
            .map((c) => c.name())
            .join(' ')}' ;;`,
        ]
      : []),
  ]);
  const outer = commandsOf(program)
    .filter((command) => commandsOf(command).length > 0)
    .map((command) => command.name())
    .join('|');
  return `_wortlaut() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words='' key
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...names, ...longs(program)].join(' ')}' -- "$word"))
    return
  fi
  case $command in ${outer}) [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}" ;; esac
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
  const lines = callsOf(program).flatMap(([call, command]) => {
    const [outer, inner] = call.split(' ');
    const seen = `-n '__fish_seen_subcommand_from ${inner ?? outer}${inner ? `; and __fish_seen_subcommand_from ${outer}` : ''}'`;
    const when = inner ? `"__fish_seen_subcommand_from ${outer}"` : '__fish_use_subcommand';
    return [
      `complete -c wortlaut -n ${when} -f -a ${command.name()} -d ${quoted(command.description())}`,
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
