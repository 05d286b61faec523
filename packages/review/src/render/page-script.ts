/**
 * The one script of the page: it copies what stands in it, and opens and closes what is folded. Nothing of a description
 * is in it, so its hash is always the same. Without it the page lacks these buttons, and nothing else.
 */
export const SCRIPT = `"use strict";
for (const button of document.querySelectorAll("button[hidden]")) button.hidden = false;
document.addEventListener("click", async ({ target }) => {
  const button = target instanceof Element && target.closest("button");
  if (!button) return;
  const { copies, folds } = button.dataset;
  if (folds) for (const one of document.querySelectorAll("main details")) one.open = folds === "open";
  if (!copies) return;
  const source = document.getElementById(copies);
  try {
    await navigator.clipboard.writeText(source.textContent);
  } catch {
    // Where a page may not write to the clipboard, what would be copied is selected.
    for (let around = source.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
    getSelection().selectAllChildren(source);
    if (!document.execCommand("copy")) return;
  }
  const label = button.textContent;
  button.textContent = "copied";
  setTimeout(() => { button.textContent = label; }, 1500);
});
`;
