/** Path of a Chromium or Chrome on this machine; null where there is none. */
export function findChromium(env?: NodeJS.ProcessEnv): string | null;
