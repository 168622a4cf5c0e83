import { focus, useFocusBack } from '../lib/focus.ts';

/** Asks before something is done that cannot be undone; what is safe has the focus. */
export function Confirm(props: {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { back, around } = useFocusBack();
  return (
    <div class="confirm" role="group" aria-label={props.question}>
      <span class="small">{props.question}</span>
      <button
        type="button"
        onClick={(event) => {
          around(event);
          props.onYes();
        }}
      >
        {props.yes}
      </button>
      <button
        type="button"
        ref={focus}
        onClick={() => {
          back();
          props.onNo();
        }}
      >
        {props.no}
      </button>
    </div>
  );
}
