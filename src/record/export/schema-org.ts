import type { DocumentRef, EntityRef, StoredStatement } from '../stored.ts';
import { type Exported, type Source, accessed } from './exported.ts';
import { citationOf, locationOf } from './identifiers.ts';

/**
 * A graph of https://schema.org: words in quotation marks are a `Quotation`, what somebody is said to have said is a
 * `Claim`, each within its `NewsArticle`. Statements of one claim of the record are appearances of one more `Claim`. Who
 * has no name in the record is credited with the words of the text.
 */
export async function* schemaOrg(statements: AsyncIterable<Exported>): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let before = '\n';
  for await (const exported of statements) {
    for (const node of nodesOf(exported)) {
      yield before + JSON.stringify(node);
      before = ',\n';
    }
  }
  yield '\n]}\n';
}

/** The nodes of a statement, without the context of the file they are in. */
export function nodesOf(exported: Exported): object[] {
  const { stored } = exported;
  const { document, statement, claim } = stored;
  const id = citationOf(exported);
  const article = articleOf(document, exported.source);
  const { saidOn } = statement;
  const common = {
    ...{ '@id': id, text: statement.quote.text, inLanguage: exported.source.language },
    ...(saidOn && saidOn.from === saidOn.to ? { dateCreated: saidOn.from } : {}),
    ...creditsOf(stored),
  };
  const own =
    statement.type === 'direct'
      ? { '@type': 'Quotation', ...common, isPartOf: article }
      : { '@type': 'Claim', ...common, appearance: article };
  return claim === null ? [own] : [own, { '@type': 'Claim', '@id': `_:C${claim}`, appearance: { '@id': id } }];
}

/** Who denies or doubts something has not claimed it: they are mentioned, and the standing says why. */
function creditsOf({ speaker, statement }: StoredStatement): object {
  const { type, standing } = statement;
  const agent = speaker && agentOf(speaker);
  if (standing === 'denied' || (standing === 'doubted' && type !== 'direct'))
    return { description: standing, ...(agent ? { mentions: agent } : {}) };
  if (!agent) return statement.speaker ? { creditText: statement.speaker.text } : {};
  return { creator: agent, ...(type === 'direct' ? { spokenByCharacter: agent } : {}) };
}

function articleOf(document: DocumentRef, source: Source): object {
  const { url, title, outlet, published } = document;
  const authors = source.authors.map((name) => ({ '@type': 'Person', name }));
  return {
    ...{ '@type': 'NewsArticle', '@id': locationOf(document) },
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { headline: title }),
    ...(published === null ? {} : { datePublished: published }),
    ...(outlet === null ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: outlet } }),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...{ inLanguage: source.language, sdDatePublished: accessed(source) },
  };
}

const TYPES = { person: 'Person', organisation: 'Organization', state: 'Organization' } as const;

const agentOf = ({ id, kind, name }: EntityRef): object => ({ '@type': TYPES[kind], '@id': `_:E${id}`, name });
