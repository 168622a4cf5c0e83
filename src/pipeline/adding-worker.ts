import { workerData } from 'node:worker_threads';
import { addingReaderOf } from './add.ts';
import type { ReadSettings } from './reader.ts';
import { serve } from './serve.ts';

// The script of a worker thread that reads for the record.
serve(addingReaderOf(workerData as ReadSettings));
