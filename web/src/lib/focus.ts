import { useRef } from 'preact/hooks';

/** Reference of an element that takes the focus when it appears. */
export const focus = (element: HTMLElement | null): void => element?.focus();

/** Gives the focus back to what had it before something opened, or, where that is gone with it, to what is around it. */
export function useFocusBack(): { readonly back: () => void; readonly around: (event: Event) => void } {
  const opener = useRef(document.activeElement);
  const giveTo = (element: Element | null | undefined): void => {
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  };
  return {
    back: () => giveTo(opener.current),
    around: ({ currentTarget }) => giveTo((currentTarget as Element).closest('[tabindex="-1"]')),
  };
}
