import type { NewAlert } from '../alerts.ts';

/** Addresses of webhooks often are secrets themselves: their host tells enough. */
export function targetOf({ kind, target }: Pick<NewAlert, 'kind' | 'target'>): string {
  return kind === 'webhook' ? `${new URL(target).origin}/…` : target;
}
