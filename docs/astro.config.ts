import { fileURLToPath } from "node:url";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { sidebar } from "./make/sidebar.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** Starlight's search gets a window that is fetched late, and that one the real window. */
const SEARCH = [
  {
    find: /^@pagefind\/default-ui$/,
    replacement: fileURLToPath(new URL("src/search/pagefind-ui.ts", import.meta.url)),
  },
  { find: "pagefind-window", replacement: "@pagefind/default-ui/npm_dist/mjs/ui-core.mjs" },
];

/** A table that is wider than the page is scrolled by keys too. */
const SCROLLED_TABLES = `const watch = new ResizeObserver((all) => {
  for (const { target } of all) if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
});
for (const table of document.querySelectorAll(".sl-markdown-content table")) watch.observe(table);`;

export default defineConfig({
  // Where the site will be is known to whoever deploys it. Without the two it stands at the root of any server.
  ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  ...(process.env.SITE_BASE && { base: process.env.SITE_BASE }),
  trailingSlash: "always",
  markdown: { smartypants: false },
  vite: { resolve: { alias: SEARCH } },
  integrations: [
    starlight({
      title: "Specwright",
      favicon: "/favicon.svg",
      // A long line is read without scrolling, on a phone too.
      expressiveCode: {
        defaultProps: { wrap: true },
        styleOverrides: { borderRadius: "0.4rem", codeFontSize: "0.8125rem" },
      },
      head: [{ tag: "script", attrs: { type: "module" }, content: SCROLLED_TABLES }],
      customCss: ["./src/styles/site.css"],
      components: {
        SocialIcons: "./src/components/NavLinks.astro",
      },
      sidebar: sidebar(repository),
    }),
  ],
});
