import { readFileSync, readdirSync } from 'node:fs';

/** Of `/proc/PID/stat`, the same on every Linux: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICKS_A_SECOND = 100;

interface Stat {
  readonly name: string;
  readonly parent: number;
  /** Ticks on the cores: its own, and of its children that have ended. */
  readonly own: number;
  readonly ended: number;
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const end = text.lastIndexOf(')');
    const rest = text.slice(end + 2).split(' ');
    const [user, system, endedUser, endedSystem] = rest.slice(11, 15).map(Number);
    const name = text.slice(text.indexOf('(') + 1, end);
    return { name, parent: Number(rest[1]), own: user + system, ended: endedUser + endedSystem };
  } catch {
    // it ended meanwhile
    return null;
  }
}

/** Seconds that a process and its children have spent on the cores so far. */
export function coreOf(pid: number): number {
  const own = statOf(pid);
  if (!own) throw new Error(`there is no process ${pid}, or this is not Linux`);
  const ticks = childrenOf(pid).reduce((sum, child) => sum + (statOf(child)?.own ?? 0), own.own + own.ended);
  return ticks / TICKS_A_SECOND;
}

/** @param name of its program; any where it is not given */
export function childrenOf(pid: number, name?: string): number[] {
  const all = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return all.map(Number).filter((child) => {
    const stat = statOf(child);
    return stat?.parent === pid && (name === undefined || stat.name === name);
  });
}

/** Seconds on the cores of this process, all its threads among them. */
export function ownCore(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
