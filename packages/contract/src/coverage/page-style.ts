/** The style of the coverage page: system fonts, both colour schemes, contrast of 4.5 and more. */
export const pageStyle: string = `
:root { color-scheme: light dark; --ink: light-dark(#1b1f24, #e8eaed); --soft: light-dark(#57606a, #a9b1ba);
  --paper: light-dark(#fff, #14171b); --panel: light-dark(#f5f7f9, #1d2126); --line: light-dark(#d5dae0, #363c44);
  --pass: light-dark(#0f5c33, #7fdca4); --pass-bg: light-dark(#e3f5ea, #12301f);
  --blind: light-dark(#6b4700, #f2c772); --blind-bg: light-dark(#fdf1d6, #362a10);
  --fail: light-dark(#97180f, #ffa99f); --fail-bg: light-dark(#fde6e3, #43150f);
  --deviation: light-dark(#1f4b99, #a6c8ff); --deviation-bg: light-dark(#e4edfd, #15264a); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; }
p { margin: .25rem 0 .75rem; max-width: 65ch; } .soft { color: var(--soft); }
a { color: inherit; } :focus-visible { outline: 3px solid light-dark(#1f6feb, #79b8ff); outline-offset: 2px; border-radius: 4px; }
nav ul, .legend { list-style: none; padding: 0; margin: 1rem 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
.scroll { overflow-x: auto; max-width: 100%; position: relative; border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .6rem .8rem; color: var(--soft); }
th, td { padding: .4rem .7rem; text-align: right; white-space: nowrap; border-top: 1px solid var(--line); }
thead th { background: var(--panel); font-weight: 600; border-top: 1px solid var(--line); }
thead th { white-space: normal; vertical-align: bottom; } th:first-child { text-align: left; min-width: 11rem; white-space: normal; overflow-wrap: anywhere; } tbody th { font-weight: 500; } tfoot th, tfoot td { font-weight: 700; background: var(--panel); }
tbody th:first-child { position: sticky; left: 0; background: var(--paper); } tbody th a { text-decoration-color: var(--line); text-underline-offset: 3px; }
details > div { scroll-margin-top: 3.5rem; }
code { font: .9em ui-monospace, monospace; } tbody th small { display: block; color: var(--soft); font-weight: 400; }
.state { position: relative; display: inline-block; min-width: 3.2rem; padding: .05rem .5rem; border-radius: 99px; text-align: center; }
.pass { color: var(--pass); background: var(--pass-bg); } .fail { color: var(--fail); background: var(--fail-bg); font-weight: 700; }
.blind { color: var(--blind); background: var(--blind-bg); } .deviation { color: var(--deviation); background: var(--deviation-bg); }
.none { color: var(--soft); }
details { border: 1px solid var(--line); border-radius: 10px; margin: .5rem 0; } summary { padding: .5rem .8rem; cursor: pointer; }
details > div { padding: 0 .8rem .6rem; } details h3 { font-size: 1rem; margin: .6rem 0 .2rem; }
.causes { padding-left: 1.2rem; } .causes li, h2, summary { overflow-wrap: anywhere; } .causes li { margin: .3rem 0; }
details ul { margin: 0; padding-left: 1.2rem; columns: 16rem; } details li { break-inside: avoid; overflow-wrap: anywhere; }
.hidden { position: absolute; left: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { details > div { display: block; } }
`;
