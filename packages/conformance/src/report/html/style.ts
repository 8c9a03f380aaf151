const base = `
:root {
  color-scheme: light dark;
  --back: light-dark(#fbfbfa, #15171a);
  --raised: light-dark(#ffffff, #1c1f23);
  --sunk: light-dark(#f2f2ef, #101214);
  --line: light-dark(#dedcd6, #33373d);
  --text: light-dark(#1d1f21, #e4e5e7);
  --quiet: light-dark(#5c6066, #a3a8b0);
  --link: light-dark(#0b57a4, #86bcf5);
  --good: light-dark(#1b6b3a, #7fcf9a);
  --bad: light-dark(#b3261e, #ff9c94);
  --open: light-dark(#7a5200, #ecc06c);
  --good-back: light-dark(#e3f3e8, #17301f);
  --bad-back: light-dark(#fce7e5, #3d1a18);
  --open-back: light-dark(#fbf0d8, #372a0e);
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
* { box-sizing: border-box; }
[hidden], :root:not(.scripting) .scripted { display: none !important; }
html { background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
body { max-width: 78rem; margin: 0 auto; padding: 1.25rem clamp(1rem, 3vw, 2rem) 4rem; }
h1, h2, h3, h4, p, ul, dl, dd, fieldset { margin: 0; padding: 0; }
h1 { font-size: 1.35rem; line-height: 1.3; unicode-bidi: isolate; }
h2 { font-size: 1.1rem; }
h3 { font-size: .95rem; }
h4, .label { font-size: .8rem; color: var(--quiet); font-weight: 600; margin-top: .75rem; }
code, pre, kbd { font-family: var(--mono); font-size: .87em; unicode-bidi: isolate; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
button, select, input[type=search] { font: inherit; color: inherit; background: var(--raised); border: 1px solid light-dark(#8d9096, #737981); border-radius: 5px; padding: .2rem .6rem; }
button { cursor: pointer; }
button:hover { background: var(--sunk); }
input[type=checkbox] { accent-color: var(--link); margin: 0; }
summary { cursor: pointer; border-radius: 3px; }
.quiet { color: var(--quiet); font-size: .87rem; font-weight: 400; }
.plain, .rows, .chips, .findings { list-style: none; }
.skip-link { position: absolute; left: -100rem; }
.skip-link:focus { left: 1rem; top: .5rem; background: var(--raised); padding: .4rem .8rem; z-index: 1; }
`;

const top = `
header { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: .15rem 1rem; }
header h1 { grid-column: 1 / -1; }
.suite { color: var(--quiet); font-size: .87rem; }
.theme { font-size: .87rem; color: var(--quiet); }
.theme select { color: var(--text); }
.verdict { margin: .9rem 0 1rem; padding: .55rem .9rem; font-size: 1.1rem; font-weight: 600; border-left: 4px solid; border-radius: 3px; }
.verdict::first-letter { text-transform: uppercase; }
.good.verdict, .good.notice { color: var(--good); background: var(--good-back); }
.bad.verdict, .bad.notice { color: var(--bad); background: var(--bad-back); }
.open.verdict, .open.notice { color: var(--open); background: var(--open-back); }
.notice { margin: 1rem 0; padding: .7rem .9rem; border-left: 4px solid; border-radius: 3px; }
.notice ul { padding-left: 1.2rem; margin: .4rem 0; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 1.75rem; }
dt { color: var(--quiet); font-size: .8rem; }
dd { unicode-bidi: isolate; }
.numbers { margin-top: 1.5rem; display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: .6rem 2rem; align-items: start; }
.numbers > h2 { grid-column: 1 / -1; }
.figures { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .75rem; }
.figure { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem; }
.figure h3 { font-weight: 500; color: var(--quiet); font-size: .87rem; }
.figure p { font-size: .87rem; color: var(--quiet); }
.figure .share { font-size: 1.65rem; line-height: 1.25; font-weight: 600; color: var(--text); font-variant-numeric: tabular-nums; }
.figure.bad .share { color: var(--bad); }
.figure.good .share { color: var(--good); }
.bar { display: block; width: 100%; height: 4px; margin: .35rem 0 .45rem; border-radius: 2px; fill: var(--line); }
.bar .part { fill: currentColor; }
.bad .bar { color: var(--bad); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); font-size: .87rem; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--quiet); font-size: .8rem; }
.counts td, .counts thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
.counts tbody { font-size: .92rem; }
.counts tr > :last-child { padding-right: 0; }
.counts .wide { color: var(--quiet); font-size: .87rem; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; margin: 1.75rem 0 0; padding: .6rem 0; border-block: 1px solid var(--line); }
.part { margin-top: 1.75rem; }
.part > h2 { margin-bottom: .6rem; }
.part > h3 { margin-top: 1rem; }
`;

const checks = `
.columns { display: grid; grid-template-columns: 1fr; gap: 1rem 2rem; }
.scripting .columns { grid-template-columns: 15rem minmax(0, 1fr); align-items: start; }
#filter { position: sticky; top: .75rem; max-height: calc(100vh - 1.5rem); overflow: auto; display: grid; gap: .8rem; padding: 2px; }
.search { display: grid; gap: .2rem; font-size: .87rem; color: var(--quiet); }
.search input { width: 100%; color: var(--text); padding: .35rem .6rem; }
kbd { border: 1px solid var(--line); border-radius: 3px; padding: 0 .3rem; }
fieldset { border: 0; min-width: 0; display: grid; }
legend { color: var(--quiet); font-size: .8rem; padding: 0 0 .15rem; }
fieldset label { display: flex; align-items: center; gap: .5rem; padding: .1rem 0; font-size: .9rem; cursor: pointer; }
fieldset label .quiet { margin-left: auto; font-variant-numeric: tabular-nums; }
.group { margin-top: 1rem; }
.group h3 { margin-bottom: .35rem; }
.check, .operation { background: var(--raised); border: 1px solid var(--line); border-bottom-width: 0; }
.check:last-child, .operation:last-of-type { border-bottom-width: 1px; }
.check > summary { display: grid; grid-template-columns: 6.6rem minmax(0, 1fr) auto; gap: .1rem .75rem; padding: .4rem .75rem; list-style: none; }
.check > summary::-webkit-details-marker { display: none; }
.check > summary:hover, .operation > summary:hover { background: var(--sunk); }
.check[open] > summary { border-bottom: 1px solid var(--line); }
.what > * { display: block; }
.id { font-weight: 600; }
.statement { font-size: .92rem; }
.reason { font-size: .9rem; color: var(--quiet); unicode-bidi: isolate; }
summary .reason { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.fail .reason, .stale-baseline .reason { color: var(--bad); }
.tags { display: inline-flex; flex-wrap: wrap; align-content: start; gap: .1rem .6rem; color: var(--quiet); font-size: .8rem; }
.check > summary .tags { justify-content: end; padding-top: .1rem; }
.outcome { font-size: .8rem; font-weight: 600; white-space: nowrap; color: var(--quiet); }
.outcome::before { content: "\\25cb"; display: inline-block; width: 1.15em; }
.outcome.pass { color: var(--good); }
.outcome.pass::before { content: "\\2713"; }
.outcome.fail, .outcome.stale-baseline { color: var(--bad); }
.outcome.fail::before, .outcome.stale-baseline::before { content: "\\2715"; }
.outcome.warn, .outcome.indeterminate, .outcome.not-run { color: var(--open); }
.outcome.warn::before { content: "!"; }
.outcome.indeterminate::before, .outcome.not-run::before { content: "?"; }
.body { padding: .3rem .9rem .9rem; }
.check > .body { padding-left: 8.1rem; }
.body > h4:first-child { margin-top: .35rem; }
.findings li { padding: .1rem 0; }
.findings, .terms { font-size: .92rem; }
.terms { margin-top: .5rem; display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .1rem 0; align-items: baseline; }
.terms dd { grid-column: 2; }
i { font-style: normal; }
`;

const exchanges = `
.exchange { border-top: 1px solid var(--line); font-size: .9rem; }
.exchange:last-child { border-bottom: 1px solid var(--line); }
.exchange > summary, p.exchange { font-family: var(--mono); font-size: .82rem; padding: .25rem 0; unicode-bidi: isolate; }
.exchange span:first-child { color: var(--quiet); }
.exchange .body { padding: 0 0 .75rem 1rem; }
.exchange .label { margin: .6rem 0 .2rem; }
.exchange .bar { display: flex; align-items: center; gap: .6rem; height: auto; margin-top: .5rem; }
.exchange .bar .label { margin: 0; }
.exchange .bar button { padding: 0 .6rem; font-size: .82rem; }
.exchanges { margin-top: .25rem; }
pre { margin: 0 0 .3rem; padding: .5rem .7rem; white-space: pre-wrap; background: var(--sunk); border-radius: 4px; font-size: .8rem; line-height: 1.45; }
pre.content { border-left: 3px solid var(--line); }
`;

const lists = `
.operation > summary { padding: .4rem .75rem; }
.operation .body { padding-left: 1.6rem; }
.shares { display: flex; flex-wrap: wrap; gap: 0 1.1rem; padding-left: 1.1rem; color: var(--quiet); font-size: .85rem; font-variant-numeric: tabular-nums; }
.chips { display: flex; flex-wrap: wrap; gap: .25rem; }
.chips.legend { margin: .3rem 0 .7rem; }
.chips li { border: 1px solid var(--line); border-radius: 4px; padding: 0 .4rem; font-size: .82rem; color: var(--quiet); }
.chips code { color: var(--text); font-size: .95em; }
.chips li::before { content: "\\25cf\\a0"; color: var(--good); }
.chips .null { border-style: dashed; }
.chips .null::before { content: "\\25d0\\a0"; color: var(--open); }
.chips .never { border-style: dashed; border-color: var(--open); color: var(--open); background: var(--open-back); }
.chips .never::before { content: "\\25cb\\a0"; color: var(--open); }
.matrix { margin-top: .75rem; }
.matrix th[scope=row] { width: 9rem; }
.matrix th[scope=col]:nth-child(2) { width: 32%; }
.rows > li { font-size: .92rem; padding: .45rem 0; border-top: 1px solid var(--line); }
.rows .exchange { border: 0; }
.more { margin-top: .6rem; }
`;

const narrow = `
@media (max-width: 62rem) {
  .numbers { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 48rem) {
  .scripting .columns { grid-template-columns: minmax(0, 1fr); }
  #filter { position: static; max-height: none; }
  fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  fieldset label .quiet { margin-left: 0; }
  fieldset label { min-height: 1.75rem; }
  .counts .wide { display: none; }
  .figures { gap: .4rem; }
  .figure { padding: .5rem .6rem; }
  .figure .share { font-size: 1.25rem; }
  .figure p:last-child { font-size: .8rem; line-height: 1.35; }
  .check > summary { grid-template-columns: minmax(0, 1fr) auto; }
  .what { grid-column: 1 / -1; grid-row: 2; }
  .check > .body, .operation .body { padding-left: .75rem; }
  .matrix, .matrix caption, .matrix tbody, .matrix tr, .matrix td, .matrix th[scope=row] { display: block; width: auto; }
  .matrix thead { display: none; }
  .matrix td::before { content: attr(data-name); color: var(--quiet); font-size: .8rem; }
  .matrix :is(td, th) { border: 0; }
  .matrix tr { border-bottom: 1px solid var(--line); }
}
`;

const print = `
@media print {
  :root, :root[data-theme] { color-scheme: light; }
  body { max-width: none; padding: 0; }
  .theme, #filter, nav, .skip-link, .exchange button { display: none; }
  .scripting .columns { grid-template-columns: minmax(0, 1fr); }
  .check > summary, .figure, tr { break-inside: avoid; }
  .check.fail::details-content { content-visibility: visible; block-size: auto; }
}
`;

export const style: string = base + top + checks + exchanges + lists + narrow + print;
