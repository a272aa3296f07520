/** Style of the exported page: system fonts, both colour schemes, legible without colour; on paper dark on white, with the addresses behind links. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8886; --near: #6a6a6a; --ok: #1a7f37; --bad: #c93c37; --warn: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --near: #a0a0a0; --ok: #57ab5a; --bad: #f47067; --warn: #c69026; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; border-bottom: 1px solid var(--line); margin-top: 2rem; }
article { border-left: 3px solid var(--line); margin: 1.25rem 0; padding-left: 1rem; break-inside: avoid; }
article.checked { border-color: var(--ok); } article.failed { border-color: var(--bad); } article.trouble { border-color: var(--warn); }
.words { margin: 0; } .words mark { background: none; color: inherit; font-weight: 600; }
.near { color: var(--near); } .mark { font-weight: 700; }
.checked .mark { color: var(--ok); } .failed .mark { color: var(--bad); } .trouble .mark, .trouble strong { color: var(--warn); }
.about { margin: .25rem 0; } dl { display: grid; grid-template-columns: minmax(8.5em, max-content) 1fr; gap: .1rem .75rem; margin: .25rem 0; }
dt { color: var(--near); } dd { margin: 0; overflow-wrap: anywhere; }
@media print {
  :root { color-scheme: light; --near: #555; --ok: #1a7f37; --bad: #c93c37; --warn: #9a6700; }
  body { margin: 0; max-width: none; font-size: 11pt; }
  h2 { break-after: avoid; } a { color: inherit; } a[href^="http"]::after { content: " <" attr(href) ">"; }
}
`;
