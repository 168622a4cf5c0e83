import { workerData } from 'node:worker_threads';
import { type ReadSettings, readerOf } from './reader.ts';
import { serve } from './serve.ts';

// The script of a worker thread. Each loads its own model and lexicon: 6.5 MB and 10 ms, see docs/decisions/0013.
serve(readerOf(workerData as ReadSettings));
