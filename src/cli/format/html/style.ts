/**
 * The style of the page. Types differ in the form of their line as well as in colour (Okabe–Ito hues, darkened or
 * lightened to a contrast of 4.5 : 1 on their ground), so that they can be told apart without seeing colours.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1c1a; --quiet: #66625b; --rule: #ddd8cd; --card: #fff; --shadow: #0003;
  --direct: #0a5c99; --indirect: #ac4a00; --reported: #00705a; --free: #9a3f7c; --mixed: #6b5a00; --hedge: #b3261e;
  --tint: 9%; --measure: 60ch; --margin: 13rem;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', Georgia,
    'Noto Serif', 'DejaVu Serif', serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191a1c; --ink: #e3e0d9; --quiet: #a09b92; --rule: #3a3a3c; --card: #26272a; --shadow: #000a;
    --direct: #6cb8f0; --indirect: #f0995a; --reported: #4fc7a4; --free: #e39ac6; --mixed: #d6bf52; --hedge: #ff8a80;
    --tint: 14%;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.65 var(--serif); }
a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: .18em; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--direct); outline-offset: 2px; border-radius: 2px; }
.s:focus-visible { outline-color: var(--type); }
.page { display: grid; grid-template-columns: minmax(0, 1fr); max-width: 80rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
.top, nav, .notes, .imprint, .why, footer { font-family: var(--sans); line-height: 1.45; }
.top { padding: 1.5rem 0 .75rem; border-bottom: 1px solid var(--rule); font-size: .8125rem; color: var(--quiet);
  display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; align-items: baseline; }
.top h1 { font: 600 1rem/1.3 var(--sans); color: var(--ink); margin: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; margin: 0; padding: 0; list-style: none; }
footer { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: .75rem; font-size: .75rem; color: var(--quiet); }

article { padding: 2rem 0 1rem; }
article + article { border-top: 1px solid var(--rule); margin-top: 2rem; }
h2 { font: 600 clamp(1.4rem, 1.1rem + 1.4vw, 1.75rem)/1.22 var(--serif); margin: 0; text-wrap: balance; overflow-wrap: anywhere; letter-spacing: -.008em; }
.imprint { color: var(--quiet); font-size: .8125rem; margin: .5rem 0 1.25rem; }
.text { position: relative; overflow-wrap: break-word; hyphens: auto; }
.text p, .text h2 { margin: 0; max-width: var(--measure); position: relative; }
.text p { text-wrap: pretty; hanging-punctuation: first last; }
.text .standfirst { font-size: 1.0625em; font-weight: 600; line-height: 1.5; text-wrap: pretty; }
.text .headline, .text .subhead { font: 600 1.0625rem/1.35 var(--sans); text-wrap: balance; }
.text .question { font-weight: 600; }
.text .list { padding-left: 1.3em; }
.text .list::before { content: '–'; position: absolute; left: .2em; color: var(--quiet); }
.text .quote { padding-left: 1.1em; border-left: 3px solid var(--rule); }
.block { margin-top: 1.15em; }
.block:first-child { margin-top: 0; }
.block:has(> h2) { margin-bottom: .6rem; }

.direct { --type: var(--direct); --line: solid; }
.indirect { --type: var(--indirect); --line: dashed; }
.reported { --type: var(--reported); --line: dotted; }
.free-indirect { --type: var(--free); --line: double; }
.indirect-free-indirect { --type: var(--mixed); --line: dashed; }
.s { text-decoration: underline var(--line) 2px var(--type); text-underline-offset: .26em; text-decoration-skip-ink: none;
  background: color-mix(in srgb, var(--type) var(--tint), transparent); border-radius: 2px; cursor: help; }
.s.d1 { text-underline-offset: .42em; }
.s.d2 { text-underline-offset: .58em; }
.s.free-indirect { text-decoration-thickness: 1.5px; }
.s.indirect-free-indirect { border-bottom: 1.5px solid var(--type); }
.s[data-n]::before { content: attr(data-n) '\\2060'; font: 600 .62em/1 var(--sans); color: var(--type); vertical-align: .55em;
  margin-right: .18em; }
.s:target, .s:focus, .s:hover:not(:has(.s:hover)) { background: color-mix(in srgb, var(--type) calc(var(--tint) * 2.4), transparent); }
.s:target { box-shadow: 0 0 0 2px var(--type); }
.speaker { font-weight: 600; }
.cue { font-style: italic; }
.hedge { text-decoration: underline wavy 1.3px var(--hedge); text-underline-offset: .3em; text-decoration-skip-ink: none; }
.s .hedge { text-underline-offset: .5em; }

.why { display: none; position: absolute; left: 0; z-index: 2; margin-top: .4rem; padding: .7rem .9rem; max-width: min(32rem, 100%);
  background: var(--card); color: var(--ink); border: 1px solid var(--rule); border-left: 4px solid var(--type);
  border-radius: 4px; box-shadow: 0 6px 24px var(--shadow); font-size: .8125rem; font-weight: 400; font-style: normal;
  letter-spacing: 0; white-space: normal; hyphens: none; cursor: default; }
.s:focus > .why, .s:hover:not(:has(.s:hover)) > .why { display: block; }
.s:hover:not(:has(.s:hover)) > .why { z-index: 3; }
.why > i { display: block; font-style: normal; color: var(--quiet); }
.why > span { display: grid; grid-template-columns: 6.5rem 1fr; gap: .6rem; margin-top: .25rem; }
.why em { font-style: normal; color: var(--quiet); }

.notes { list-style: none; margin: 0 0 .35rem; padding: 0; font-size: .8125rem; max-width: 36rem; display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
.notes > li > b { font-weight: 600; margin-right: .3em; }
.unnamed { font-weight: 400 !important; font-style: italic; color: var(--quiet); }
.chip { color: var(--type); text-decoration: none; white-space: nowrap; margin-right: .45em; }
.chip b { font-weight: 600; }
.chip:hover { text-decoration: underline; }

nav { font-size: .8125rem; border-top: 1px solid var(--rule); margin-top: 2rem; padding-top: 1rem; }
nav h2 { font: 600 .8125rem/1.4 var(--sans); color: var(--quiet); margin: 1.2rem 0 .4rem; letter-spacing: 0; }
nav h2:first-child { margin-top: 0; }
nav ol, nav ul { margin: 0; padding: 0 0 0 1.7rem; }
nav ul { list-style: none; padding: .2rem 0 .5rem .9rem; color: var(--quiet); }
nav li { margin: .2rem 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav small { color: var(--quiet); font-size: inherit; margin-left: .25em; font-variant-numeric: tabular-nums; }
nav summary { cursor: pointer; padding: .15rem 0; }

.next .notes { margin-top: .6rem; }

@media (min-width: 62rem) {
  .block, .next { display: grid; grid-template-columns: minmax(0, var(--measure)) var(--margin); column-gap: 2.4rem; }
  .block > p, .block > h2, .next > p { grid-area: 1 / 1; }
  .notes, .next .notes { grid-area: 1 / 2; display: block; margin: .3em 0 0; }
  .notes > li { margin-bottom: .4rem; }
  .notes > li > b { display: block; margin: 0; }
  main { justify-self: center; }
}
@media (min-width: 88rem) {
  .page { grid-template-columns: 15rem minmax(0, 1fr); column-gap: 4rem; max-width: 90rem; }
  .top, footer { grid-column: 1 / -1; }
  main { grid-column: 2; grid-row: 2; justify-self: start; }
  nav { grid-column: 1; grid-row: 2; position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto;
    border: 0; margin: 0; padding: 2.2rem 0 1rem; }
  .top .jump { display: none; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --rule: #aaa;
    --direct: #0a5c99; --indirect: #ac4a00; --reported: #00705a; --free: #9a3f7c; --mixed: #6b5a00; --hedge: #b3261e; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; line-height: 1.5; }
  .page { display: block; max-width: none; padding: 0; }
  .top .jump, .why { display: none !important; }
  .s { background: none; }
  .block, .next { display: grid; grid-template-columns: minmax(0, 118mm) 50mm; column-gap: 8mm; break-inside: avoid-page; }
  .block > p, .block > h2, .next > p { grid-area: 1 / 1; max-width: none; orphans: 3; widows: 3; }
  .notes { grid-area: 1 / 2; display: block; font-size: 8pt; margin: 0; }
  .notes > li > b { display: block; margin: 0; }
  h2, nav h2 { break-after: avoid; }
  details, details > ul { break-inside: avoid; }
}
`;
