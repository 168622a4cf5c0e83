import { api } from '../api/client.ts';
import { type Asked, useAnswer } from './use-answer.ts';

/** Who looks at the desk, and what they may do. */
export function useMe(): Asked<{ readonly scope: 'read' | 'edit' | 'admin' }> {
  return useAnswer('me', async (signal) => api.GET('/api/v1/me', { signal }));
}
