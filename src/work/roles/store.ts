import { type AddedDocument, type StoredPart, addAll } from '../../pipeline/add.ts';
import { Outcome } from '../../pipeline/outcome.ts';
import type { Batch, Raw } from '../../pipeline/read.ts';
import { keepNote } from '../../pipeline/visit.ts';
import { RecordError } from '../../record/error.ts';
import type { FailedDocument } from '../../record/failures.ts';
import type { Record } from '../../record/record.ts';
import type { RunInfo } from '../../record/stored.ts';
import { type Bus, type Delivery, BusError } from '../bus.ts';
import { type ToStore, unpackToStore } from '../items.ts';
import { failedBy, workOn } from '../loop.ts';
import { type OnTrouble, isPassing, patiently } from '../patience.ts';

/** What storing needs, and whom it tells. */
export interface Storing {
  readonly record: Record;
  /** Of what says nothing of the run that found it. */
  readonly run: RunInfo;
  readonly onStored: (document: AddedDocument) => void;
  readonly onTrouble: OnTrouble;
}

/** Work that is stored at once; `addAll` cuts it further. */
const BATCH = 64;
/** Statements that are compared with others at once. */
const SETTLED = 2_000;
interface Kept {
  readonly delivery: Delivery;
  readonly item: ToStore;
  /** When it was begun, in milliseconds since 1970. */
  readonly from: number;
}

/**
 * What was found, into the record: documents, then what failed, then what is known of the address, and only then the work
 * is done. What was stored already is stored again, which changes nothing.
 */
export function storeRole(bus: Bus, storing: Storing, signal: AbortSignal): Promise<void> {
  const handle = async (deliveries: readonly Delivery[]): Promise<void> => {
    try {
      await storeAll(deliveries, storing, signal);
      while ((await patiently(() => storing.record.settle(SETTLED), storing.onTrouble, signal)) > 0);
    } catch (error) {
      // told to end while it waits for the record: another will do what is left
      if (!signal.aborted || !isPassing(error)) throw error;
    }
  };
  return workOn(bus, 'store', { slots: 1, size: BATCH }, handle, signal);
}

/** All at once; where that fails for another reason than the record, each by itself, so that one does not stop the rest. */
async function storeAll(deliveries: readonly Delivery[], storing: Storing, signal: AbortSignal): Promise<void> {
  const left = new Set(deliveries);
  try {
    await patiently(() => storeSome(left, storing), storing.onTrouble, signal);
  } catch (error) {
    if (error instanceof RecordError || error instanceof BusError) throw error;
    for (const delivery of left) {
      try {
        await patiently(() => storeSome(new Set([delivery]), storing), storing.onTrouble, signal);
      } catch (own) {
        if (own instanceof RecordError || own instanceof BusError) throw own;
        await failedBy(delivery, own);
      }
    }
  }
}

/** @param left what is done is taken out of it */
async function storeSome(left: Set<Delivery>, { record, run, onStored }: Storing): Promise<void> {
  const kept = new WeakMap<Raw, Kept>();
  const now = (): string => new Date().toISOString();
  const afterBatch = async (parts: readonly StoredPart[]): Promise<void> => {
    for (const { raw, documents } of parts) {
      const { delivery, item, from } = kept.get(raw)!;
      await keep(record, item, documents, now());
      delivery.spent?.('store', from, Date.now());
      await delivery.done();
      left.delete(delivery);
    }
  };
  for await (const document of addAll(batchesOf([...left], kept), { record, run, now, afterBatch })) onStored(document);
}

/** One after the other, so that no more bodies are in memory than are stored at once. */
async function* batchesOf(deliveries: readonly Delivery[], kept: WeakMap<Raw, Kept>): AsyncGenerator<Batch> {
  for (const delivery of deliveries) {
    const item = await itemOf(delivery);
    if (item === null) continue;
    const { name, results, run, retrieved } = item;
    const raw: Raw = { format: null, name, bytes: new Uint8Array(), ...(retrieved === null ? {} : { retrieved }) };
    kept.set(raw, { delivery, item, from: Date.now() });
    yield { raw, outcomes: results.map((result) => Outcome.of(result)), ...(run ? { run } : {}) };
  }
}

/** null for what cannot be understood: that is told, and the rest goes on. */
async function itemOf(delivery: Delivery): Promise<ToStore | null> {
  try {
    return unpackToStore(await delivery.body());
  } catch (error) {
    if (error instanceof BusError && error.problem !== 'gone') throw error;
    await failedBy(delivery, error);
    return null;
  }
}

async function keep(
  record: Record,
  { origin, note }: ToStore,
  documents: readonly AddedDocument[],
  at: string,
): Promise<void> {
  const failed = documents.flatMap((document): FailedDocument[] =>
    'error' in document
      ? [{ id: document.id, stage: 'read', code: document.error.code, message: document.error.message }]
      : [],
  );
  if (origin) await record.failures.tell(origin, failed, at);
  if (note) await keepNote(record, note);
}
