import { fileURLToPath } from "node:url";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { sidebar } from "./make/sidebar.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  // Where the site will be is known to whoever deploys it. Without the two it stands at the root of any server.
  ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  ...(process.env.SITE_BASE && { base: process.env.SITE_BASE }),
  trailingSlash: "always",
  markdown: { smartypants: false },
  integrations: [
    starlight({
      title: "Specwright",
      favicon: "/favicon.svg",
      customCss: ["./src/styles/site.css"],
      components: {
        Search: "./src/components/Search.astro",
        SocialIcons: "./src/components/NavLinks.astro",
      },
      sidebar: sidebar(repository),
    }),
  ],
});
