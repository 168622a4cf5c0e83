import './visitor.css';
import { useState } from 'preact/hooks';
import { api } from '../api/client.ts';
import { inLanguage } from '../i18n/messages.ts';
import { useAnswer } from '../lib/use-answer.ts';

const VISITOR = inLanguage({
  de: { leave: 'Abmelden', signedIn: 'Angemeldet:', failed: 'Das Abmelden ging nicht.' },
  en: { leave: 'Sign out', signedIn: 'Signed in:', failed: 'Signing out did not work.' },
});

/** Who is signed in, and the way out; nothing where nobody has to sign in. */
export function Visitor() {
  const { data } = useAnswer('me', async (signal) => api.GET('/api/v1/me', { signal }));
  const [hasFailed, setFailed] = useState(false);
  const leave = async (): Promise<void> => {
    const isGone = await api.DELETE('/api/v1/session').then(
      ({ response }) => response.ok,
      () => false,
    );
    if (isGone) location.reload();
    else setFailed(true);
  };
  if (!data?.session) return null;
  return (
    <p class="visitor small">
      {hasFailed && (
        <span class="problem" role="alert">
          {VISITOR.failed}
        </span>
      )}
      <span class="quiet name" title={data.name}>
        <span class="hidden">{VISITOR.signedIn}</span> {data.name}
      </span>
      <button type="button" class="plain" onClick={() => void leave()}>
        {VISITOR.leave}
      </button>
    </p>
  );
}
