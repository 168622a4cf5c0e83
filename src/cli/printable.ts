/** Everything that moves the cursor, colours, rings or turns the direction of what follows, but tab and line feed. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';
const REPLACEMENT = '\ufffd';

/**
 * A text as a terminal or page can show it without obeying it: C0 control characters become their pictures (`␛`),
 * C1, bidirectional overrides and lone surrogates become `�`. One code unit for one, so that offsets stay true.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, picture).toWellFormed();
}

function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === DELETE ? DELETE_PICTURE : REPLACEMENT;
}

/** The same on one line: line feeds and tabs are shown as spaces. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\n\t]/g, ' '));
}
