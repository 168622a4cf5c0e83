import type { Fault } from '../../care.ts';
import type { Database } from '../../database.ts';

/** What of the claims is not as the statements say. */
export function* claimFaults(file: Database): Generator<Fault> {
  for (const { query, detail } of CHECKS)
    for (const { id } of file.prepare(query).iterate()) yield { kind: 'claim', where: `W${Number(id)}`, detail };
}

const CHECKS = [
  {
    query: `SELECT id FROM statement WHERE state <> 'rejected' AND id NOT IN (SELECT statement FROM claim_statement)
      AND id NOT IN (SELECT statement FROM claim_queue)`,
    detail: 'was never compared, and does not wait to be',
  },
  {
    query: `SELECT c.statement AS id FROM claim_statement AS c JOIN statement AS s ON s.id = c.statement
      WHERE c.statement NOT IN (SELECT statement FROM claim_queue)
        AND (c.claim IS NULL OR c.speaker IS DISTINCT FROM s.speaker OR s.state = 'rejected')`,
    detail: 'was compared as something else than it is',
  },
  {
    query: `SELECT c.statement AS id FROM claim_statement AS c JOIN claim_statement AS f ON f.statement = c.claim
      WHERE c.claim <> c.statement AND c.speaker IS DISTINCT FROM f.speaker AND f.claim IS NOT NULL`,
    detail: 'is of a claim of somebody else',
  },
  {
    query: `SELECT c.statement AS id FROM claim_statement AS c LEFT JOIN claim_statement AS f ON f.statement = c.claim
      WHERE c.claim <> c.statement AND c.statement NOT IN (SELECT statement FROM claim_queue)
        AND (f.statement IS NULL OR f.claim <> c.claim)`,
    detail: 'is of a claim that does not begin with its first statement',
  },
  {
    query: `SELECT id FROM claim WHERE statements <> 
      (SELECT count(*) FROM claim_statement AS c WHERE c.claim = claim.id AND c.claim <> c.statement)
      + (SELECT count(*) FROM claim_statement AS c WHERE c.statement = claim.id AND c.claim = c.statement)`,
    detail: 'begins a claim of which another number of statements is said',
  },
] as const;
