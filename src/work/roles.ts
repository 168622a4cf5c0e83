/** What a process on the bus may do. */
export const ROLES = ['fetch', 'read', 'store', 'schedule'] as const;
export type Role = (typeof ROLES)[number];
