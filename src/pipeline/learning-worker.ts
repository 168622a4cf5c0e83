import { workerData } from 'node:worker_threads';
import type { RawDocument, ReadOptions } from '../read/read.ts';
import { seenPagesOf } from './learn.ts';
import { serveWith } from './serve.ts';

// The script of a worker thread that looks at pages without looking for statements: no engine is loaded.
serveWith((raw: RawDocument) => seenPagesOf(raw, workerData as ReadOptions));
