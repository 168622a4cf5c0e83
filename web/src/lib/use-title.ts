import { useEffect } from 'preact/hooks';

/** Names the page in tabs and history. @param title of the view; null for the desk alone */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Wortlaut' : `${title} – Wortlaut`;
  }, [title]);
}
