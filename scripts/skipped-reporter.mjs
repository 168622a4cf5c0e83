/**
 * A reporter of node's test runner that writes one line of JSON, `{"name", "reason"}`, for each skipped test.
 *
 * @param {AsyncIterable<{ type: string, data: { name: string, skip?: string | boolean } }>} events
 */
export default async function* skipped(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' || !data.skip) continue;
    yield `${JSON.stringify({ name: data.name, reason: data.skip === true ? 'no reason given' : data.skip })}\n`;
  }
}
