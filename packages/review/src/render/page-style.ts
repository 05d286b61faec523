import { FINDING_STYLE } from "./finding-style.ts";

/** How the page looks: light and dark, narrow and wide, without anything from elsewhere. */
const PAGE_STYLE = `:root {
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
  max-width: 90rem;
  padding: 1.25rem 1.25rem 4rem;
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
  margin: 0.9rem 0 0.25rem;
  font-size: 1.1rem;
}
h3 {
  margin: 0;
  overflow-wrap: anywhere;
  font-size: 0.9rem;
}
h4 {
  margin: 0.4rem 0 0.25rem;
  color: var(--soft);
  font-size: 0.8rem;
}
p {
  margin: 0.1rem 0;
  overflow-wrap: anywhere;
}
ul {
  margin: 0.25rem 0;
  padding-left: 1.25rem;
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
  z-index: 1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.15rem 0.9rem;
  margin: 0.75rem 0 0;
  padding: 0.35rem 0.75rem;
  background: var(--page);
  border: 1px solid var(--line);
  border-radius: 6px;
  font-size: 0.85rem;
}
.folds {
  margin-left: auto;
}
button {
  padding: 0 0.5rem;
  border: 1px solid var(--line);
  border-radius: 4px;
  color: var(--text);
  background: var(--page);
  font: inherit;
  font-size: 0.8rem;
  cursor: pointer;
}
button:hover {
  border-color: currentColor;
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
  padding: 0.5rem 0.75rem;
  overflow: auto;
  max-height: 24rem;
  background: var(--page);
  border: 1px solid var(--line);
  border-radius: 4px;
}
`;

/** All of it: what is said for narrow screens last. */
export const STYLE: string = `${PAGE_STYLE}${FINDING_STYLE}`;
