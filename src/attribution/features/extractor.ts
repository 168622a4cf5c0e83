import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading.ts';
import { act } from './act.ts';
import { content } from './content.ts';
import { type Base, FeatureContext } from './context.ts';
import { frame } from './frame.ts';
import type { Posteriors } from '../sequence/sequence.ts';
import { quotation } from './quotation.ts';
import { Sink, type Template } from './sink.ts';
import { sequence } from './sequence.ts';
import { surface } from './surface.ts';

/** Turns the candidates of one text into features: integers in [0, 2^FEATURE_BITS). */
export class FeatureExtractor {
  readonly #context: FeatureContext;
  readonly #sink: Sink;

  /** @param named whether `templates` can be asked after each `features` */
  constructor(reading: Reading, base: Base, named = false) {
    this.#context = new FeatureContext(reading, base);
    this.#sink = new Sink(named);
  }

  /** The features of a candidate by its words and grammar; the array is the caller's. */
  features(proposal: Proposal): Int32Array {
    const sentence = this.#context.reading.sentences[proposal.sentence];
    const sink = this.#sink;
    sink.begin(proposal.type);
    surface(this.#context, sink, proposal, sentence);
    content(this.#context, sink, proposal, sentence);
    frame(this.#context, sink, proposal, sentence);
    if (proposal.type === 'direct') quotation(this.#context, sink, proposal, sentence);
    else if (!proposal.cue) act(this.#context, sink, sentence);
    return sink.ids();
  }

  /** The features of a candidate by what the sequence model makes of its words. */
  sequenceFeatures(proposal: Proposal, posteriors: Posteriors): Int32Array {
    this.#sink.begin(proposal.type);
    sequence(posteriors, this.#sink, proposal, this.#context.reading.sentences[proposal.sentence]);
    return this.#sink.ids();
  }

  /** The template of each feature of the last candidate. */
  templates(): readonly Template[] {
    return this.#sink.templates();
  }
}
