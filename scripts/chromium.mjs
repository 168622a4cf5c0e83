import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium or Chrome on this machine: `WORTLAUT_CHROMIUM`, else the first in PATH; null where there is none. */
export function findChromium(env = process.env) {
  const inPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = env.WORTLAUT_CHROMIUM ? [env.WORTLAUT_CHROMIUM] : [...inPath, ...ELSEWHERE];
  return candidates.find((path) => existsSync(path)) ?? null;
}
