import { useLocation, useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { type DocumentPage, type Statement, api } from '../../api/client.ts';
import { documentAddress } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { Answered, Waiting } from '../../parts/states.tsx';

/** The address of one statement: leads into its text, also when the document has been changed since. */
export function StatementView() {
  const id = Number(useRoute().params['id']);
  const statement = useAnswer<Statement>(`W${id}`, async (signal) =>
    api.GET('/api/v1/statements/{id}', { params: { path: { id } }, signal }),
  );
  return <Answered asked={statement}>{(of) => <IntoText of={of} />}</Answered>;
}

function IntoText({ of }: { readonly of: Statement }) {
  const { route } = useLocation();
  const document = useAnswer<DocumentPage>(`D${of.document.id}`, async (signal) =>
    api.GET('/api/v1/documents/{id}', { params: { path: { id: of.document.id } }, signal }),
  );
  useEffect(() => {
    const revision = document.data?.revisions.find(({ id }) => id === of.revision);
    if (revision) route(documentAddress(of.document.id, revision.number, of.id), true);
  }, [document.data]);
  return <Waiting />;
}
