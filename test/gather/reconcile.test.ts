import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose } from '../../src/gather/reconcile/choose.ts';
import { ServiceError, type ServiceProblem } from '../../src/gather/reconcile/error.ts';
import type { Manners } from '../../src/gather/reconcile/http.ts';
import { type Proposal, manifestOf, reconcile } from '../../src/gather/reconcile/service.ts';
import { NAMES } from '../../src/identity/register/default-names.ts';
import { MANIFEST_02, hasty, json, speaking, startService } from './service.ts';

async function all(url: string, names: readonly string[], manners: Manners): Promise<(readonly Proposal[])[]> {
  const found = [];
  const queries = names.map((query) => ({ query, type: 'Q5' }));
  for await (const batch of reconcile(url, queries, manners)) found.push(...batch);
  return found;
}

const problem = (expected: ServiceProblem) => (error: unknown) =>
  error instanceof ServiceError && error.problem === expected && error.detail !== '';

describe('a reconciliation service', () => {
  it('is asked in batches of ten, as a form, with a pause before each', async () => {
    const service = await startService(
      speaking((query) => [{ id: `Q-${query}`, name: query, score: 99, match: true }]),
    );
    const { manners, waits } = hasty();
    const names = Array.from({ length: 23 }, (_, i) => `Name ${i}`);
    const found = await all(service.url, names, manners);
    await service.close();
    assert.deepEqual(
      found.map(([{ name }]) => name),
      names,
    );
    assert.deepEqual(
      service.asked.map(({ queries }) => Object.keys(queries!).length),
      [10, 10, 3],
    );
    assert.deepEqual(
      [service.asked[0].method, service.asked[0].queries!['q0']],
      ['POST', { query: 'Name 0', limit: 5, type: 'Q5' }],
    );
    assert.match(service.asked[0].type!, /^application\/x-www-form-urlencoded/);
    assert.deepEqual(waits, [manners.pause, manners.pause, manners.pause]);
  });

  it('tells in its manifest which version it speaks: 0.1 says none', async () => {
    const { manners } = hasty();
    for (const [manifest, works] of [
      [MANIFEST_02, true],
      [{ name: 'Old', identifierSpace: 'http://x/', schemaSpace: 'http://y/' }, true],
      [{ ...MANIFEST_02, versions: ['0.3'] }, false],
    ] as const) {
      const service = await startService(speaking(() => [], manifest));
      if (works) assert.equal((await manifestOf(service.url, manners)).name, manifest.name);
      else await assert.rejects(manifestOf(service.url, manners), problem('version'));
      await service.close();
    }
  });

  it('may give types as objects or, in version 0.1, as ids', async () => {
    const types: unknown[] = [[{ id: 'Q5', name: 'human' }], ['Q5']];
    const service = await startService(
      speaking(() => types.map((type) => ({ id: 'Q1', name: 'A', type, score: 1, match: false }))),
    );
    const [proposals] = await all(service.url, ['A'], hasty().manners);
    await service.close();
    assert.deepEqual(
      proposals.map((proposal) => proposal.types),
      [['Q5'], ['Q5']],
    );
  });

  it('is asked again when it is busy, later each time, and when it says so', async () => {
    const service = await startService((_, response, count) => {
      const headers = [{}, { 'Retry-After': '7' }, { 'Retry-After': 'Tue, 03 Mar 2026 10:00:30 GMT' }][count - 1];
      if (headers) response.writeHead(count === 1 ? 503 : 429, headers).end();
      else json(response, MANIFEST_02);
    });
    const { manners, waits } = hasty();
    await manifestOf(service.url, manners);
    await service.close();
    assert.deepEqual(waits, [1_000, 7_000, 30_000]);
  });

  it('is left alone when it asks for more patience than there is, and after the last attempt', async () => {
    const service = await startService((_, response) => response.writeHead(429, { 'Retry-After': '86400' }).end());
    await assert.rejects(manifestOf(service.url, hasty().manners), problem('refused'));
    await service.close();
    assert.equal(service.asked.length, 1);
    const busy = await startService((_, response) => response.writeHead(503).end());
    await assert.rejects(manifestOf(busy.url, hasty().manners), problem('refused'));
    await busy.close();
    assert.equal(busy.asked.length, 4);
  });

  it('is not asked again when it refuses for good', async () => {
    const service = await startService((_, response) => response.writeHead(404).end('no'));
    await assert.rejects(manifestOf(service.url, hasty().manners), problem('refused'));
    await service.close();
    assert.equal(service.asked.length, 1);
  });

  it('may be slow, huge, away or speak otherwise, and each is told', async () => {
    const silent = await startService(() => undefined);
    await assert.rejects(manifestOf(silent.url, hasty({ timeout: 30, attempts: 2 }).manners), problem('timeout'));
    await silent.close();
    assert.equal(silent.asked.length, 2);
    const dripping = await startService((_, response) => void response.writeHead(200).write('{'));
    await assert.rejects(manifestOf(dripping.url, hasty({ timeout: 30, attempts: 1 }).manners), problem('timeout'));
    await dripping.close();
    await assert.rejects(manifestOf(dripping.url, hasty().manners), problem('unreachable'));
    const huge = await startService((_, response) => void response.end('x'.repeat(100_000)));
    await assert.rejects(manifestOf(huge.url, hasty({ limit: 50_000 }).manners), problem('too-large'));
    await huge.close();
    for (const body of ['<html>', '[]', '{}', 'null']) {
      const odd = await startService((_, response) => void response.end(body));
      await assert.rejects(manifestOf(odd.url, hasty().manners), problem('malformed'));
      await odd.close();
    }
    for (const body of [{}, { q0: null }, { q0: { result: [{}] } }, { q0: { result: 'none' } }]) {
      const odd = await startService((_, response) => json(response, body));
      await assert.rejects(all(odd.url, ['A'], hasty().manners), problem('malformed'));
      await odd.close();
    }
  });
});

describe('what a service proposes', () => {
  const proposal = (more: Partial<Proposal> = {}): Proposal => ({
    ...{ id: 'Q1', name: 'Ada Zwirn', description: null, types: ['Q5'], score: 100, match: true },
    ...more,
  });
  const ada = { kind: 'person', names: ['A. Zwirn', 'Ada Zwirn'] } as const;
  const kindOf = (proposals: readonly Proposal[]) => choose(proposals, ada, MANIFEST_02.identifierSpace, NAMES).kind;

  it('is taken when service, type and name agree, with what says so', () => {
    const choice = choose([proposal(), proposal({ id: 'Q2', match: false })], ada, MANIFEST_02.identifierSpace, NAMES);
    assert.deepEqual(choice.kind === 'take' && choice.evidence, [
      'name: Ada Zwirn – Ada Zwirn',
      'type: Q5',
      'match, score 100',
    ]);
  });

  it('is left to people when the service is unsure, sure twice, or knows another name', () => {
    assert.equal(kindOf([proposal({ match: false })]), 'propose');
    assert.equal(kindOf([proposal(), proposal({ id: 'Q2' })]), 'propose');
    assert.equal(kindOf([proposal({ name: 'Ada Garn' })]), 'propose');
  });

  it('is nothing when the type is another', () => {
    assert.equal(kindOf([proposal({ types: ['Q4167410'] })]), 'none');
    assert.equal(kindOf([proposal({ types: [] })]), 'none');
    assert.equal(kindOf([]), 'none');
    const body = { kind: 'organisation', names: ['Ada Zwirn'] } as const;
    assert.equal(choose([proposal()], body, MANIFEST_02.identifierSpace, NAMES).kind, 'none');
  });
});
