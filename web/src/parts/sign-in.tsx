import { useState } from 'preact/hooks';
import { api } from '../api/client.ts';
import { MESSAGES, inLanguage } from '../i18n/messages.ts';

const SIGN_IN = inLanguage({
  de: {
    title: 'Anmelden',
    token: 'Zugangsmarke',
    go: 'Anmelden',
    wrong: 'Diese Zugangsmarke gilt hier nicht.',
    often: 'Zu viele Versuche; bitte in einer Minute wieder.',
  },
  en: {
    title: 'Sign in',
    token: 'Token',
    go: 'Sign in',
    wrong: 'This token is not good here.',
    often: 'Too many attempts; please try again in a minute.',
  },
});

/** Asks for a token, which the desk keeps in a cookie that no script sees. @param done when it was good */
export function SignIn({ done }: { readonly done: () => void }) {
  const [token, setToken] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const signIn = async (): Promise<void> => {
    setWrong(null);
    const status = await api.POST('/api/v1/session', { body: { token: token.trim() } }).then(
      ({ response }) => response.status,
      () => null,
    );
    if (status === 200) done();
    else if (status === null) setWrong(MESSAGES.states.unreachable);
    else setWrong(status === 429 ? SIGN_IN.often : SIGN_IN.wrong);
  };
  return (
    <form
      class="state"
      onSubmit={(event) => {
        event.preventDefault();
        void signIn();
      }}
    >
      <h1>{SIGN_IN.title}</h1>
      <p>
        <label>
          {SIGN_IN.token}{' '}
          <input
            type="password"
            autocomplete="current-password"
            required
            value={token}
            onInput={({ currentTarget }) => setToken(currentTarget.value)}
          />
        </label>
      </p>
      {wrong !== null && <p role="alert">{wrong}</p>}
      <button type="submit" class="primary">
        {SIGN_IN.go}
      </button>
    </form>
  );
}
