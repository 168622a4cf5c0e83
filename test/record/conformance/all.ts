import type { Record } from '../../../src/record/record.ts';
import { careConforms } from './care.ts';
import { claimsConform } from './claims.ts';
import { correctionsConform } from './corrections.ts';
import { documentsConform } from './documents.ts';
import { intakeConforms } from './intake.ts';
import { searchConforms } from './search.ts';
import { storiesConform } from './stories.ts';
import { timelinesConform } from './timelines.ts';
import { tokensConform } from './tokens.ts';

/** What every store must do. @param open a new, empty record */
export function recordConforms(open: () => Record): void {
  documentsConform(open);
  correctionsConform(open);
  storiesConform(open);
  timelinesConform(open);
  careConforms(open);
  claimsConform(open);
  searchConforms(open);
  tokensConform(open);
  intakeConforms(open);
}
