import loader from "@storybook/addon-docs/mdx-loader";
import type { Plugin } from "vite";

/** Lets a test import a page of guidance: compiles MDX with Storybook's own compiler. */
export function mdx(): Plugin {
  return {
    name: "mdx",
    enforce: "pre",
    transform(source, id) {
      if (!id.endsWith(".mdx")) return;
      return new Promise((resolve, reject) => {
        const context = {
          resourcePath: id,
          getOptions: () => ({}),
          async: () => (error: Error | null, code?: string) =>
            error ? reject(error) : resolve({ code: code!, map: null }),
        };
        void loader.call(context, source);
      });
    },
  };
}
