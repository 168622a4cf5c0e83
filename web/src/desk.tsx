import { LocationProvider, Route, Router, lazy } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { Header } from './parts/header.tsx';
import { NotFound } from './parts/states.tsx';
import { MESSAGES } from './i18n/messages.ts';
// most come to search: it is there at once, all else when it is asked for
import { SearchView } from './views/search/search.tsx';

const document = async () => import('./views/document/document.tsx');
const person = async () => import('./views/people/person.tsx');
const claim = async () => import('./views/claims/claim.tsx');
const Document = lazy(async () => (await document()).DocumentView);
const Statement = lazy(async () => (await import('./views/document/statement.tsx')).StatementView);
const People = lazy(async () => (await import('./views/people/people.tsx')).PeopleView);
const Person = lazy(async () => (await person()).PersonView);
const Claims = lazy(async () => (await import('./views/claims/claims.tsx')).ClaimsView);
const Claim = lazy(async () => (await claim()).ClaimView);
const Stories = lazy(async () => (await import('./views/stories/stories.tsx')).StoriesView);
const Story = lazy(async () => (await import('./views/stories/story.tsx')).StoryView);
const Live = lazy(async () => (await import('./views/live/live.tsx')).LiveView);
const Doubtful = lazy(async () => (await import('./views/review/statements.tsx')).DoubtfulView);
const Joins = lazy(async () => (await import('./views/review/joins.tsx')).JoinsView);
const Log = lazy(async () => (await import('./views/review/log.tsx')).LogView);
const Sources = lazy(async () => (await import('./views/sources/sources.tsx')).SourcesView);
const Try = lazy(async () => (await import('./views/try/try.tsx')).TryView);

/** Where results lead: fetched while somebody reads them, so that a click need not wait. */
const NEXT = [
  { fetch: document, view: Document },
  { fetch: person, view: Person },
  { fetch: claim, view: Claim },
];
/** Milliseconds after which the first view is there as a rule. */
const SETTLED = 300;

/** The whole desk: what is always there, and the view of the address. */
export function Desk() {
  useEffect(() => {
    // what does not come now comes with the click; only what has come is told to its view, which would keep the failure
    const ahead = ({ fetch, view }: (typeof NEXT)[number]): void =>
      void fetch().then(
        () => view.preload(),
        () => undefined,
      );
    const timer = setTimeout(() => NEXT.forEach(ahead), SETTLED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <LocationProvider>
      <a class="skip" href="#main">
        {MESSAGES.shell.skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Router>
          <Route path="/" component={SearchView} />
          <Route path="/search" component={SearchView} />
          <Route path="/documents/:id" component={Document} />
          <Route path="/statements/:id" component={Statement} />
          <Route path="/people" component={People} />
          <Route path="/people/:id" component={Person} />
          <Route path="/claims" component={Claims} />
          <Route path="/claims/:id" component={Claim} />
          <Route path="/stories" component={Stories} />
          <Route path="/stories/:id" component={Story} />
          <Route path="/live" component={Live} />
          <Route path="/review" component={Doubtful} />
          <Route path="/review/people" component={Joins} />
          <Route path="/review/log" component={Log} />
          <Route path="/sources" component={Sources} />
          <Route path="/try" component={Try} />
          <Route default component={NotFound} />
        </Router>
      </main>
    </LocationProvider>
  );
}
