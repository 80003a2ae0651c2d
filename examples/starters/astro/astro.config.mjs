import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { inbox } from "./inbox.mjs";

export default defineConfig({
  build: { format: "file" },
  devToolbar: { enabled: false },
  integrations: [react(), inbox()],
});
