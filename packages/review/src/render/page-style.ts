/** How the page looks: light and dark, narrow and wide, without anything from elsewhere. */
export const STYLE = `:root {
  color-scheme: light dark;
  --text: light-dark(#1c2024, #e6e8ea);
  --soft: light-dark(#5b6570, #9ba5af);
  --page: light-dark(#ffffff, #14171a);
  --card: light-dark(#f6f7f8, #1d2125);
  --line: light-dark(#d8dce0, #343a40);
  --breaking: light-dark(#b42318, #ff8a80);
  --unknown: light-dark(#8a5a00, #f2c063);
  --safe: light-dark(#1a7f4b, #6fd8a0);
}
* {
  box-sizing: border-box;
}
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 2rem 1.25rem 4rem;
  color: var(--text);
  background: var(--page);
  font:
    1rem / 1.5 system-ui,
    sans-serif;
}
h1 {
  margin: 0 0 0.5rem;
  font-size: 1.5rem;
  line-height: 1.25;
}
h2 {
  display: inline-block;
  margin: 1.25rem 0 0.5rem;
  font-size: 1.15rem;
}
h3 {
  margin: 0 0 0.25rem;
  overflow-wrap: anywhere;
  font-size: 1rem;
}
h4 {
  margin: 0 0 0.25rem;
  color: var(--soft);
  font-size: 0.8rem;
}
p {
  margin: 0.15rem 0;
}
a {
  color: inherit;
}
:focus-visible {
  outline: 3px solid light-dark(#2563eb, #93b4ff);
  outline-offset: 2px;
}
.skip {
  position: absolute;
  left: -100vw;
}
.skip:focus {
  position: static;
}
.filters {
  position: sticky;
  top: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1rem;
  margin: 1rem 0 0;
  padding: 0.5rem 0.75rem;
  background: var(--page);
  border: 1px solid var(--line);
  border-radius: 6px;
}
body:has(#show-breaking:not(:checked)) .chapter.breaking,
body:has(#show-unknown:not(:checked)) .chapter.unknown,
body:has(#show-safe:not(:checked)) .chapter.safe,
body:has(#show-wire:not(:checked)) .in-wire,
body:has(#show-sdk:not(:checked)) .in-sdk {
  display: none;
}
table {
  width: 100%;
  margin: 0.5rem 0 1rem;
  border-collapse: collapse;
  font-size: 0.9rem;
  table-layout: fixed;
}
th,
td {
  padding: 0.3rem 0.5rem;
  border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere;
  text-align: left;
  vertical-align: top;
}
th:first-child {
  width: 50%;
}
article {
  overflow-wrap: anywhere;
  scroll-margin-top: 4rem;
}
summary {
  cursor: pointer;
}
summary h2 {
  margin-top: 1rem;
}
.copied {
  user-select: all;
}
article summary,
.place {
  color: var(--soft);
  font-size: 0.85rem;
}
article {
  margin: 0.5rem 0;
  padding: 0.6rem 0.8rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-left: 4px solid var(--safe);
  border-radius: 6px;
}
article.breaking {
  border-left-color: var(--breaking);
}
article.unknown {
  border-left-color: var(--unknown);
}
article.lint {
  border-left-color: var(--soft);
}
.badge {
  padding: 0.1rem 0.45rem;
  border: 1px solid currentColor;
  border-radius: 99px;
  color: var(--safe);
  font-size: 0.75rem;
}
.breaking .badge {
  color: var(--breaking);
}
.unknown .badge {
  color: var(--unknown);
}
.lint .badge,
article .badge.ledger {
  color: var(--soft);
}
.witness {
  overflow-wrap: anywhere;
}
code,
pre {
  font-family: ui-monospace, "DejaVu Sans Mono", monospace;
  font-size: 0.85rem;
}
code {
  overflow-wrap: anywhere;
}
pre {
  margin: 0;
  padding: 0.75rem;
  overflow: auto;
  max-height: 24rem;
  background: var(--page);
  border: 1px solid var(--line);
  border-radius: 4px;
}
.sides {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
  gap: 0.75rem;
  margin: 0.75rem 0;
}
.sides pre {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.none {
  color: var(--soft);
  font-style: italic;
}
.diff ins {
  color: var(--safe);
  text-decoration: none;
}
.diff del {
  color: var(--breaking);
  text-decoration: none;
}
`;
