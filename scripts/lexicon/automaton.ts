import { Edge } from '../../src/language/de/lexicon/format.ts';

interface State {
  /** Whether a form ends here. */
  final: boolean;
  labels: number[];
  targets: State[];
  /** Index of the first edge in the array once written, 0 for a state without edges. */
  address: number;
  id: number;
}

/**
 * Builds the minimal acyclic automaton of sorted words, incrementally: J. Daciuk, S. Mihov, B. Watson, R. Watson,
 * "Incremental Construction of Minimal Acyclic Finite-State Automata", Computational Linguistics 26(1), 2000.
 *
 * @param forms without repetition, in the order of their code units
 * @param alphabet the code units in that order; a label is the index in it, from 1
 * @returns edges as `format.ts` lays them out, and the index of the root's first edge
 */
export function buildAutomaton(
  forms: readonly string[],
  alphabet: string,
): { edges: Uint32Array<ArrayBuffer>; root: number } {
  if (alphabet.length > Edge.label) throw new Error(`${alphabet.length} letters do not fit a label of 7 bits.`);
  const labels = new Map([...alphabet].map((letter, i) => [letter, i + 1]));
  const register = new Map<string, State>();
  let ids = 0;
  const create = (): State => ({ final: false, labels: [], targets: [], address: -1, id: ids++ });
  // the states along the last form, which later forms may still change
  const path = [create()];
  const minimize = (depth: number): void => {
    while (path.length - 1 > depth) {
      const state = path.pop()!;
      const key = `${state.final} ${state.labels.join(' ')} ${state.targets.map((target) => target.id).join(' ')}`;
      const known = register.get(key);
      if (known === undefined) register.set(key, state);
      else path.at(-1)!.targets[path.at(-1)!.targets.length - 1] = known;
    }
  };
  let previous = '';
  for (const form of forms) {
    const shared = sharedPrefix(previous, form);
    minimize(shared);
    for (let i = shared; i < form.length; i++) {
      const state = create();
      path.at(-1)!.labels.push(labels.get(form[i])!);
      path.at(-1)!.targets.push(state);
      path.push(state);
    }
    path.at(-1)!.final = true;
    previous = form;
  }
  minimize(0);
  return writeEdges(path[0]);
}

function sharedPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** Writes states after those that they lead to. That a form ends in a state is said on the edges to it. */
function writeEdges(root: State): { edges: Uint32Array<ArrayBuffer>; root: number } {
  // edge 0: what a state without edges has
  const edges: number[] = [Edge.last];
  const written = new Map<string, number>();
  const write = (state: State): void => {
    if (state.address >= 0) return;
    state.targets.forEach(write);
    const own = state.targets.map((target, i) => {
      const last = i === state.targets.length - 1 ? Edge.last : 0;
      return ((target.address << Edge.targetShift) | last | (target.final ? Edge.final : 0) | state.labels[i]) >>> 0;
    });
    const key = own.join(' ');
    state.address = own.length === 0 ? 0 : (written.get(key) ?? edges.length);
    // states that differ only in whether a form ends in them share their edges
    if (state.address === edges.length) edges.push(...own);
    written.set(key, state.address);
  };
  write(root);
  return { edges: Uint32Array.from(edges), root: root.address };
}
