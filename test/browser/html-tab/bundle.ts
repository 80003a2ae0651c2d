import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

/** Every story as one script for a page, with its pictures in it. */
export async function bundleStories(): Promise<string> {
  const result = await build({
    configFile: "vite.config.ts",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"development"' },
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: {
        entry: fileURLToPath(new URL("./live.tsx", import.meta.url)),
        formats: ["iife"],
        name: "live",
      },
    },
  });
  const [{ output }] = [result].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output.find((file) => file.type === "chunk")!.code;
}
