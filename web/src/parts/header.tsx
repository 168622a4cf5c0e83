import { useLocation } from 'preact-iso';
import { MESSAGES } from '../i18n/messages.ts';
import { Visitor } from './visitor.tsx';

/** The views of the desk, in the order of the header; each with the paths that belong to it. */
const VIEWS = [
  { name: 'search', path: '/search', under: ['/search', '/documents', '/statements'] },
  { name: 'people', path: '/people', under: ['/people'] },
  { name: 'claims', path: '/claims', under: ['/claims'] },
  { name: 'stories', path: '/stories', under: ['/stories'] },
  { name: 'live', path: '/live', under: ['/live'] },
  { name: 'review', path: '/review', under: ['/review'] },
  { name: 'sources', path: '/sources', under: ['/sources'] },
  { name: 'tryIt', path: '/try', under: ['/try'] },
] as const;

export function Header() {
  const { path } = useLocation();
  const { shell } = MESSAGES;
  return (
    <header class="header">
      <a class="brand" href="/">
        <img src="/icon.svg" alt="" width="24" height="24" />
        Wortlaut
      </a>
      <nav class="views" aria-label={shell.views}>
        {VIEWS.map((view) => {
          const isHere = view.under.some((start) => path === start || path.startsWith(`${start}/`));
          return (
            <a key={view.name} href={view.path} aria-current={isHere ? 'page' : undefined}>
              {shell[view.name]}
            </a>
          );
        })}
      </nav>
      <Visitor />
    </header>
  );
}
