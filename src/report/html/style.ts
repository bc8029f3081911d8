/** Colours hold 4.5:1 for text and 3:1 for bars in both schemes; forced colours are left to the reader. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b2326;--soft:#55626a;--line:#c9d1d6;--rail:#e8edf0;--good:#0f766e;--poor:#b45309;--bad:#b91c1c;--note:#1d4ed8;--link:#0b57a4;--card:#f6f8f9}
@media (prefers-color-scheme:dark){:root{--paper:#14191c;--ink:#e7edf0;--soft:#a9b6bd;--line:#3a464d;--rail:#28323a;--good:#2dd4bf;--poor:#fbbf24;--bad:#f87171;--note:#93c5fd;--link:#8ec7ff;--card:#1c2327}}
@media (prefers-contrast:more){:root{--soft:var(--ink);--line:var(--ink)}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:84rem;padding:1rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
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
thead th{background:var(--card);white-space:nowrap}tbody th{font-weight:400;overflow-wrap:anywhere;min-width:11rem}
.group th{padding-top:1rem;font-weight:600}.group .soft{font-weight:400}
td:nth-child(2){min-width:12rem;overflow-wrap:anywhere}td{overflow-wrap:break-word}
.soft{color:var(--soft)}.small,th .soft,td br+.soft{font-size:.85em}.no{color:var(--soft)}.yes,.no{white-space:nowrap}
.yes>[aria-hidden]{color:var(--good);font-weight:700}.no>[aria-hidden]{color:var(--bad);font-weight:700}
.proof .no{white-space:normal}.proof .small{display:block;max-width:6.5em}
.screen{display:block;white-space:nowrap}.screen>.soft{display:inline-block;min-width:3.4em;font-size:.85em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th.number,td.number{text-align:right;font-variant-numeric:tabular-nums}
th button{all:unset;cursor:pointer;font-weight:600}th button:focus-visible{outline:3px solid var(--note);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" \\25B2"}th[aria-sort=descending] button::after{content:" \\25BC"}
article{margin:1rem 0;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem}
.many article{content-visibility:auto;contain-intrinsic-size:auto 12rem}
article:target{border-color:var(--note)}
article>ul{list-style:none;margin:.5rem 0 0;padding:0}
.finding{padding:.5rem 0;border-top:1px solid var(--line)}.finding p{margin:.25rem 0}
.severity{font-weight:600}.severity::before{margin-right:.35em}
.severity.error::before{content:"\\25CF";color:var(--bad)}.severity.warning::before{content:"\\25B2";color:var(--poor)}.severity.info::before{content:"\\25A0";color:var(--note)}
.place,code{color:var(--soft)}code{font-family:ui-monospace,monospace;font-size:.9em}
blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid var(--line);color:var(--soft);overflow-wrap:anywhere}
.offers{margin:.25rem 0;padding-left:1.25rem}
@media (forced-colors:active){.good,.poor,.bad{fill:CanvasText}.rail{fill:Canvas;stroke:CanvasText}svg text{fill:CanvasText}}
.figures summary{margin-top:1rem;cursor:pointer;font-weight:600}
@media print{.filters{display:none}.many article{content-visibility:visible}article{break-inside:avoid}}
`

/** The same in VS Code: the colours and the type of its theme. */
export const THEMED = `
:root{color-scheme:light;--paper:var(--vscode-editor-background);--ink:var(--vscode-foreground);--soft:var(--vscode-descriptionForeground);--line:var(--vscode-panel-border,var(--vscode-contrastBorder));--rail:var(--vscode-editorWidget-background);--good:var(--vscode-charts-green);--poor:var(--vscode-editorWarning-foreground);--bad:var(--vscode-editorError-foreground);--note:var(--vscode-editorInfo-foreground);--link:var(--vscode-textLink-foreground);--card:var(--vscode-editorWidget-background)}
body{max-width:none;padding:.25rem 1rem 4rem;font:var(--vscode-font-size,13px)/1.5 var(--vscode-font-family,sans-serif)}
.vscode-dark,.vscode-high-contrast:not(.vscode-high-contrast-light){color-scheme:dark}
.vscode-high-contrast{--soft:var(--vscode-foreground);--line:var(--vscode-contrastBorder);--card:var(--vscode-editor-background);--rail:var(--vscode-editor-background)}
.vscode-high-contrast .rail{stroke:var(--vscode-contrastBorder)}
th,td{padding:.3rem .3rem}thead th{white-space:normal;vertical-align:bottom}thead .number{font-size:.9em}tbody th{min-width:9rem}td:nth-child(2){min-width:8.5rem}h1{font-size:1.4rem}h2{margin-top:1rem;font-size:1.1rem}header p{margin:.4rem 0}.filters{margin-top:.75rem}
a{text-decoration:none}a:hover,article a,.vscode-high-contrast a{text-decoration:underline}
:focus-visible,th button:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:2px}
input,select{border-color:var(--vscode-input-border,var(--vscode-dropdown-border,var(--line)));border-radius:2px;background:var(--vscode-input-background);color:var(--vscode-input-foreground)}
input::placeholder{color:var(--vscode-input-placeholderForeground)}
select{background:var(--vscode-dropdown-background);color:var(--vscode-dropdown-foreground)}
code,blockquote{background:none}code{color:var(--ink);font-family:var(--vscode-editor-font-family,monospace)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.tools button,#stale button{padding:.2rem .7rem;border:1px solid var(--vscode-button-border,transparent);border-radius:2px;background:var(--vscode-button-secondaryBackground);color:var(--vscode-button-secondaryForeground);font:inherit;cursor:pointer}
.tools button:hover,#stale button:hover{background:var(--vscode-button-secondaryHoverBackground)}
.vscode-high-contrast button{border-color:var(--vscode-contrastBorder)}
#stale{padding:.4rem .75rem;border:1px solid var(--line)}
`
