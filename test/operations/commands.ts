import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../../src/cli/config/resolve.ts';
import { KEYS, variableOf } from '../../src/cli/config/table.ts';
import { messagesFor } from '../../src/cli/messages.ts';
import { makeProgram } from '../../src/cli/program.ts';
import type { Role } from '../../src/work/roles.ts';

/** What a process of Wortlaut is started as. */
export interface Started {
  /** Words after `wortlaut`. */
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Roles that need the record, as src/cli/commands/work.ts has it. */
const NEEDS_RECORD: readonly Role[] = ['store', 'schedule'];

/** Fails unless the command takes these words. */
export function assertCommand(words: readonly string[]): void {
  const told = `wortlaut ${words.join(' ')}`;
  let command: Command = makeProgram(messagesFor({ LC_ALL: 'C' }));
  let rest = [...words];
  for (;;) {
    const next = command.commands.find((candidate) => candidate.name() === rest[0]);
    if (!next) break;
    [command, rest] = [next, rest.slice(1)];
  }
  assert.notEqual(command.name(), 'wortlaut', `${told}: there is no such command`);
  // parses and judges the values of options too
  const { operands, unknown } = command.parseOptions(rest);
  assert.deepEqual(unknown, [], `${told}: unknown options`);
  const taken = command.registeredArguments;
  const needed = taken.filter(({ required }) => required).length;
  assert.ok(operands.length >= needed && operands.length <= taken.length, `${told}: ${operands.length} arguments`);
}

/** Variables of Node that are set on purpose. */
const OF_NODE = ['NODE_ENV', 'NODE_COMPILE_CACHE'];
const ADDRESSES: Readonly<Record<string, string>> = {
  record: 'postgres://wortlaut@db/news',
  bus: 'nats://wortlaut:secret@nats-1:4222?replicas=3',
};

/** Fails unless every variable is one that is read, and its value one that is taken. */
export function assertEnvironment(env: Readonly<Record<string, string>>): void {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-env-'));
  try {
    const known = KEYS.flatMap((key) => [variableOf(key), ...(key.shown ? [`${variableOf(key)}_FILE`] : [])]);
    const here: Record<string, string> = { WORTLAUT_CONFIG: join(folder, 'empty.toml') };
    writeFileSync(here['WORTLAUT_CONFIG'], '');
    for (const [name, value] of Object.entries(env)) {
      if (OF_NODE.includes(name)) continue;
      assert.ok(known.includes(name), `nobody reads ${name}`);
      here[name] = value;
      // the file itself is that of another machine
      const secret = /^WORTLAUT_(\w+)_FILE$/.exec(name)?.[1].toLowerCase();
      if (secret) writeFileSync((here[name] = join(folder, secret)), ADDRESSES[secret]);
    }
    assert.deepEqual(readConfig(undefined, here).problems, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Fails unless a process has the addresses that it needs, and no others. @returns the role of one that works */
export function assertAddresses({ words, env }: Started): Role | null {
  const role = words[0] === 'work' ? (words[words.indexOf('--role') + 1] as Role) : null;
  const told = `wortlaut ${words.join(' ')}`;
  const needsRecord = role === null || NEEDS_RECORD.includes(role);
  assert.equal('WORTLAUT_RECORD_FILE' in env, needsRecord, `${told}: the address of the record`);
  assert.equal('WORTLAUT_BUS_FILE' in env, role !== null, `${told}: the address of the bus`);
  return role;
}
