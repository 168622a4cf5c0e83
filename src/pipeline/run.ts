import { modelInUse } from '../attribution/model.ts';
import type { RunInfo } from '../record/stored.ts';
import type { ReadSettings } from './reader.ts';
import { version } from './version.ts';

/** What stamps findings: the version, and the model by its digest. @throws ModelError when the model cannot be used */
export function runOf(engine: ReadSettings['engine']): RunInfo {
  const model = engine === 'grammar' ? null : modelInUse();
  return { version: version(), engine: model ? 'learned' : 'grammar', model: model?.digest ?? null };
}
