import { ClaimDecisionSchema, ClaimLineSchema, ClaimPageSchema } from './claim.ts';
import { CorrectionSchema, RestatementSchema } from './correction.ts';
import { DocumentPageSchema, DocumentResultSchema, RevisionLineSchema, RevisionPageSchema } from './document.ts';
import { PieceSchema, SurroundingsSchema, TextChangesSchema } from './document.ts';
import { DecisionSchema, EntityLineSchema, EntityPageSchema, SightingSchema } from './entity.ts';
import { ActionSchema, DecisionsPageSchema, OverTimeSchema, StatementsPageSchema, SummarySchema } from './entity.ts';
import { ProblemSchema } from './problem.ts';
import type { Named } from './schema.ts';
import { FacetsSchema, SavedLineSchema, SavedSearchSchema, SearchPageSchema } from './search.ts';
import { DocumentRefSchema, EntityRefSchema, PassageSchema, ResultSchema } from './statement.ts';
import { SpanSchema, StatementSchema } from './statement.ts';
import { AnswerSchema, CopyGroupSchema, StoryDocumentSchema, StoryLineSchema, StoryPageSchema } from './story.ts';

/** Everything that the API speaks of, under the names that its description gives. */
export const SCHEMAS: readonly Named<unknown>[] = [
  ...[ProblemSchema, SpanSchema, PassageSchema, EntityRefSchema, DocumentRefSchema, ResultSchema, StatementSchema],
  ...[
    DocumentResultSchema,
    RevisionLineSchema,
    DocumentPageSchema,
    RevisionPageSchema,
    PieceSchema,
    TextChangesSchema,
    SurroundingsSchema,
  ],
  ...[CorrectionSchema, RestatementSchema, SearchPageSchema, FacetsSchema, SavedSearchSchema, SavedLineSchema],
  ...[EntityLineSchema, EntityPageSchema, SummarySchema, StatementsPageSchema, SightingSchema],
  ...[OverTimeSchema, ActionSchema, DecisionSchema, DecisionsPageSchema],
  ...[ClaimLineSchema, ClaimPageSchema, ClaimDecisionSchema],
  ...[StoryLineSchema, StoryDocumentSchema, StoryPageSchema, CopyGroupSchema, AnswerSchema],
];
