import { createHash } from 'node:crypto';
import type { Outcome } from '../../pipeline/outcome.ts';
import { isFailure } from '../../record/result.ts';
import type { StatementType } from '../../text/statement.ts';
import type { Messages } from '../messages.ts';
import { headingOf } from './describe.ts';
import type { Setting } from '../setting.ts';
import { articleHtml, entriesOf } from './html/document.ts';
import { anchorMaker, escape } from './html/escape.ts';
import { Register } from './html/register.ts';
import { STYLE } from './html/style.ts';

/**
 * One page that needs nothing but itself: no script, no request. Documents are written as they come; the table of
 * contents, which is known only then, comes last and is placed by the style. Failures are left out.
 */
export async function* html(outcomes: AsyncIterable<Outcome>, { messages }: Setting): AsyncGenerator<string> {
  const register = new Register(messages);
  const anchorOf = anchorMaker();
  let begun = false;
  for await (const { result } of outcomes) {
    if (isFailure(result)) continue;
    if (!begun) yield head(`${headingOf(result)} – ${messages.page.title}`, messages);
    begun = true;
    const anchor = anchorOf(result.id);
    const entries = entriesOf(result, anchor);
    register.add(result, entries, anchor);
    yield articleHtml(result, entries, anchor, messages);
  }
  if (!begun) yield `${head(messages.page.title, messages)}<p>${escape(messages.page.empty)}</p>\n`;
  yield `</main>\n${register.html()}<footer>${escape(messages.page.note)}</footer>\n</div>\n</body>\n</html>\n`;
}

const TYPES: readonly StatementType[] = ['direct', 'indirect', 'reported', 'free-indirect', 'indirect-free-indirect'];

function head(title: string, messages: Messages): string {
  const { labels, page, types, locale } = messages;
  const style = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`;
  const legend = [
    ...TYPES.map((type) => `<li><span class="s ${type}">${escape(types[type])}</span></li>`),
    `<li><span class="speaker">${escape(labels.speaker)}</span></li>`,
    `<li><span class="cue">${escape(labels.cue)}</span></li>`,
    `<li><span class="hedge">${escape(labels.hedge)}</span></li>`,
  ];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Wortlaut">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="page">
<header class="top"><h1>${escape(page.title)}</h1><a class="jump" href="#contents">${escape(page.whoSpeaks)}</a>
<ul class="legend">${legend.join('')}</ul></header>
<main>
`;
}
