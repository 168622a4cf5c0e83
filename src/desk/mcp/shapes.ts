import { z } from 'zod';
import { STATEMENT_TYPES } from '../../text/statement.ts';
import { WAY_KINDS } from '../../record/claims/way.ts';
import { STATEMENT_STATES } from '../../record/stored.ts';

/** What tools hand out, as the protocol describes it to their users. */
const id = z.number().int().min(1);
const span = z.object({ start: z.number().int(), end: z.number().int() });

export const DocumentShape = z.object({
  id: id.describe('D7'),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
});

export const StatementShape = z.object({
  id: id.describe('W33'),
  speaker: z.string().nullable().describe('who is behind the words; null where the text names nobody'),
  speakerId: id.nullable().describe('E12, for the tool person'),
  addressee: z.string().nullable(),
  type: z.enum(STATEMENT_TYPES),
  standing: z.string().describe('how sure the writer was'),
  state: z.enum(STATEMENT_STATES).describe('only `present` stands in the newest text of its document'),
  quote: z.string().describe('the exact words of the text; cite these, unchanged'),
  spans: z.array(span).describe('where the words stand in the text, in UTF-16 code units; joined by a space'),
  day: z.string().nullable().describe('when it was said, else when it was published'),
  claim: id.nullable().describe('C5, for the tool trace_claim'),
  document: DocumentShape,
});

export const QuoteShape = StatementShape.extend({
  context: z.string().describe('the text around the words, unchanged'),
  chain: z.array(z.string()).describe('whom the text names as having passed it on'),
  hedges: z.array(z.string()),
  revision: z.number().int().min(1).describe('which text of the document'),
});

const StationShape = z.object({
  name: z.string().describe('an agency or an outlet'),
  from: z.string().nullable().describe('whom they had it from'),
  kind: z.enum(WAY_KINDS).nullable().describe('how that is known: the text names it, credits it, or is a copy'),
  statements: z.array(id).describe('W33: those that show it'),
});

export const TraceShape = z.object({
  claim: id.describe('C5'),
  speaker: z.string().nullable(),
  total: z.number().int().describe('statements of the claim, when not all are given'),
  statements: z.array(StatementShape).describe('the earliest first'),
  way: z.array(StationShape).describe('in the order of appearance'),
  contrary: z.array(StatementShape).describe('where the same speaker says the contrary, the earliest first'),
});
