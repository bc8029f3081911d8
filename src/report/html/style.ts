/** Colours hold 4.5:1 for text and 3:1 for bars in both schemes; forced colours are left to the reader. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b2326;--soft:#55626a;--line:#c9d1d6;--rail:#e8edf0;--good:#0f766e;--poor:#b45309;--bad:#b91c1c;--note:#1d4ed8;--link:#0b57a4;--card:#f6f8f9}
@media (prefers-color-scheme:dark){:root{--paper:#14191c;--ink:#e7edf0;--soft:#a9b6bd;--line:#3a464d;--rail:#28323a;--good:#2dd4bf;--poor:#fbbf24;--bad:#f87171;--note:#93c5fd;--link:#8ec7ff;--card:#1c2327}}
@media (prefers-contrast:more){:root{--soft:var(--ink);--line:var(--ink)}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{margin:.5rem 0 0;font-size:1.6rem}h2{margin:2rem 0 .5rem;font-size:1.2rem}h3{margin:0;font-size:1rem;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--note);outline-offset:2px}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(26rem,100%),1fr));gap:1rem;margin-top:1rem}
figure{margin:0;padding:.75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
figcaption{margin-bottom:.5rem;font-weight:600}
svg{display:block;width:100%;height:auto}svg text{fill:var(--ink);font-size:13px}
.rail{fill:var(--rail)}.good{fill:var(--good)}.poor{fill:var(--poor)}.bad{fill:var(--bad)}
.filters{display:flex;flex-wrap:wrap;gap:1rem;align-items:center;margin-top:1.5rem}
.filters[hidden]{display:none}
input,select{font:inherit;padding:.25rem .5rem;border:1px solid var(--soft);border-radius:.25rem;background:var(--paper);color:var(--ink)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{background:var(--card);white-space:nowrap}tbody th{font-weight:400;overflow-wrap:anywhere;min-width:12rem}
th.number,td.number{text-align:right;font-variant-numeric:tabular-nums}
th button{all:unset;cursor:pointer;font-weight:600}th button:focus-visible{outline:3px solid var(--note);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" \\25B2"}th[aria-sort=descending] button::after{content:" \\25BC"}
article{margin:1rem 0;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem}
.many article{content-visibility:auto;contain-intrinsic-size:auto 12rem}
article:target{border-color:var(--note)}
article>ul{list-style:none;margin:.5rem 0 0;padding:0}
.verdict{margin:.25rem 0;color:var(--soft)}
.finding{padding:.5rem 0;border-top:1px solid var(--line)}.finding p{margin:.25rem 0}
.severity{font-weight:600}.severity.error{color:var(--bad)}.severity.warning{color:var(--poor)}.severity.info{color:var(--note)}
.place,code{color:var(--soft)}code{font-family:ui-monospace,monospace;font-size:.9em}
blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid var(--line);color:var(--soft);overflow-wrap:anywhere}
.offers{margin:.25rem 0;padding-left:1.25rem}
@media (forced-colors:active){.good,.poor,.bad{fill:CanvasText}.rail{fill:Canvas;stroke:CanvasText}svg text{fill:CanvasText}}
@media print{.filters{display:none}.many article{content-visibility:visible}article{break-inside:avoid}}
`
