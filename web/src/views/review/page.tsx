import './review.css';
import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { REVIEW } from './messages.ts';

const PARTS = [
  ['/review', REVIEW.statements.title],
  ['/review/people', REVIEW.joins.title],
  ['/review/log', REVIEW.log.title],
] as const;

/** One of the parts of review, with the way to the others. */
export function ReviewPage(props: {
  readonly title: string;
  readonly intro: string;
  readonly children: ComponentChildren;
}) {
  const { path } = useLocation();
  return (
    <div class="page review">
      <nav class="tabs" aria-label={REVIEW.parts}>
        {PARTS.map(([address, title]) => (
          <a key={address} href={address} aria-current={path === address ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <h1>{props.title}</h1>
      <p class="quiet">{props.intro}</p>
      {props.children}
    </div>
  );
}
