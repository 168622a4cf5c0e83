/** Whether the environment asks for German; everyone else gets English. */
export function speaksGerman(env = process.env) {
  return /^de(?![a-z])/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
}

/** The message in the user's language. */
export function say(english, german) {
  return speaksGerman() ? german : english;
}
