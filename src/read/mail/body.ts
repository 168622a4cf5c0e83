import { decode } from '../decode.ts';
import type { MimePart } from './mime.ts';

/** The words of a text part, its transfer encoding and character set undone. */
export function textOfPart({ headers, parameters, body }: MimePart): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  return decode(bytesOf(body, encoding), parameters.get('charset') ?? null);
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return encoding === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body, 'latin1');
}

/** RFC 2045, 6.7; what does not follow it stays as it is. */
function quotedPrintable(body: string): Uint8Array {
  const bytes = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code !== 0x3d) {
      bytes[length++] = code;
      continue;
    }
    const softBreak = /^[ \t]{0,80}(?:\r?\n|$)/.exec(body.slice(at + 1, at + 90));
    const digits = body.slice(at + 1, at + 3);
    if (softBreak) at += softBreak[0].length;
    else if (/^[\da-f]{2}$/i.test(digits)) {
      bytes[length++] = Number.parseInt(digits, 16);
      at += 2;
    } else bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}
