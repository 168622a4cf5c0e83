import type { Opposite, Row } from './matrix.ts';
import { STORIES } from './messages.ts';

/** Denials and contradictions, beside what they answer or are answered by. */
export function Opposites({ of }: { readonly of: Row }) {
  if (of.opposites.length === 0) return null;
  return (
    <ul class="opposites">
      {of.opposites.map((one) => (
        <li key={one.row.first.id}>
          <span class="relation">{relation(of, one)}:</span>{' '}
          <a href={`#W${one.row.first.id}`} lang="de">
            {one.row.first.statement.quote.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

const denies = ({ first: { statement } }: Row): boolean => statement.standing === 'denied';

function relation(row: Row, { row: other, isLater, kind }: Opposite): string {
  const [own, theirs] = [row.first.speaker, other.first.speaker];
  const name = theirs?.name ?? '';
  if (own?.id === theirs?.id) return isLater ? STORIES.selfLater : STORIES.selfEarlier;
  if (kind === 'denial') return denies(other) ? STORIES.deniedBy(name) : STORIES.denies(name);
  return isLater ? STORIES.against(name) : STORIES.againstEarlier(name);
}
