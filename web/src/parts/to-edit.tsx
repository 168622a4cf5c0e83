import { SignIn } from './sign-in.tsx';

/** In the place of what somebody may not do: why, and the way to it. */
export function ToEdit({ words }: { readonly words: string }) {
  return (
    <section class="sign-in">
      <p class="quiet">{words}</p>
      <SignIn done={() => location.reload()} />
    </section>
  );
}
