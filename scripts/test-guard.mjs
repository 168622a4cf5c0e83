// Loaded into the process of every file of tests: a connection or a server that a test leaves open fails that file, and
// does not keep the whole run waiting for ever.
import { after } from 'node:test';

/** Milliseconds that a process may take to end once its tests have. */
const PATIENCE = 15_000;

after(() => {
  setTimeout(() => {
    console.error(`still open after the last test: ${process.getActiveResourcesInfo().join(', ')}`);
    process.exit(1);
  }, PATIENCE).unref();
});
