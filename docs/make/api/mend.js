// What Redoc's page lacks, mended as soon as it is there.

/** The menu names its entries by paths, as if the page were a whole site. Here they are parts of one page. */
function mendLinks() {
  for (const link of document.querySelectorAll('a[href^="/"]'))
    link.setAttribute("href", `#${link.getAttribute("href")}`);
}

/** A screen reader finds the menu as one, and hears what is chosen where a list of examples has no more than a label. */
function mendNames() {
  const menu = document.querySelector('[data-component-name="Menu/MenuItem"]')?.closest("#redoc > div > *");
  if (menu && !menu.matches("main") && !menu.querySelector("main")) menu.setAttribute("role", "navigation");
  for (const button of document.querySelectorAll('button[aria-label="Example"]'))
    button.setAttribute("aria-label", `Example: ${button.textContent}`);
}

/** Headings below an operation, which is of level 2, leave out levels. */
function mendHeadings() {
  for (const heading of document.querySelectorAll("h4, h5, h6"))
    heading.setAttribute("aria-level", LEVELS[heading.localName]);
}

const LEVELS = { h4: "3", h5: "4", h6: "5" };

function mend() {
  mendLinks();
  mendNames();
  mendHeadings();
}

new MutationObserver(mend).observe(document.documentElement, { childList: true, subtree: true });
mend();
