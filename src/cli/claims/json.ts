import type { Claim } from '../../record/claims.ts';

/** `wortlaut claims --to jsonl`: a claim in one line, fields in the order of the contract. */
export function claimLine({ id, entity, first, statements }: Claim): string {
  const line = {
    id: `C${id}`,
    entity: entity && { id: `E${entity.id}`, name: entity.name },
    first: `W${first}`,
    statements: statements.map((member) => {
      const { document, type, quote, saidOn, chain } = member;
      const { name, url, outlet, published } = document;
      return {
        id: `W${member.id}`,
        document: { id: name, url, outlet, published },
        type,
        quote: { text: quote.text, spans: quote.spans.map(({ start, end }) => ({ start, end })) },
        saidOn,
        chain,
      };
    }),
  };
  return `${JSON.stringify(line)}\n`;
}
