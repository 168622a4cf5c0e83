import { Type } from '@fastify/type-provider-typebox';
import { ANSWER_KINDS, type Answer } from '../../record/claims/answers.ts';
import type { CopyGroup, Story, StoryDocument, StoryLine } from '../../record/stories.ts';
import { COPY_KINDS } from '../../record/stories/copies.ts';
import type { StoredStatement } from '../../record/stored.ts';
import { Count, Day, Id, Text, list, named, nullable, object } from './schema.ts';
import { StatementSchema } from './statement.ts';

const line = {
  ...{ id: Id, title: nullable(Text), first: nullable(Day), last: nullable(Day), documents: Count, outlets: Count },
};
export const StoryLineSchema = named<StoryLine>('StoryLine', object(line, 'A story in a list: T4'));

const Share = Type.Number({ minimum: 0, maximum: 1 });

export const StoryDocumentSchema = named<StoryDocument>(
  'StoryDocument',
  object({
    ...{ id: Id, name: Text, url: nullable(Text), title: nullable(Text), outlet: nullable(Text) },
    ...{ published: nullable(Text), day: nullable(Day), agencies: Type.Array(Text) },
    copy: nullable(object({ original: Id, kind: Type.Enum([...COPY_KINDS]), taken: Share, kept: Share })),
  }),
);

/** A story with the first of its statements. */
export interface StoryPage extends Omit<Story, 'statements'> {
  readonly statements: readonly StoredStatement[];
  /** How many it has in all. */
  readonly total: number;
}

export const StoryPageSchema = named<StoryPage>(
  'StoryPage',
  object({ ...line, members: list(StoryDocumentSchema.ref), statements: list(StatementSchema.ref), total: Count }),
);

export const CopyGroupSchema = named<CopyGroup>(
  'CopyGroup',
  object({ documents: list(StoryDocumentSchema.ref) }, 'Documents with the words of one, the original first'),
);

export const AnswerSchema = named<Answer>(
  'Answer',
  object(
    { statement: Id, to: Id, kind: Type.Enum([...ANSWER_KINDS]) },
    'A statement that says the contrary of an earlier one',
  ),
);
