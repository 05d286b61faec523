// In the place of "@pagefind/default-ui", for Starlight's search: the window is fetched when somebody opens it. It would be
// half of the first page.

export class PagefindUI {
  constructor(options: object) {
    const dialog = document.querySelector<HTMLDialogElement>("site-search dialog");
    if (dialog === null) return;
    const observer = new MutationObserver(showOnce);
    observer.observe(dialog, { attributes: true, attributeFilter: ["open"] });
    // Whoever is quick has opened it before.
    showOnce();
    function showOnce(): void {
      if (!dialog?.open) return;
      observer.disconnect();
      void showWindow(dialog, options);
    }
  }
}

async function showWindow(dialog: HTMLDialogElement, options: object): Promise<void> {
  const { PagefindUI: Window } = await import("pagefind-window");
  new Window(options);
  dialog.querySelector("input")?.focus();
}
