declare module "@storybook/addon-docs/mdx-loader" {
  /** Storybook's loader for webpack, which has its types for nobody else. */
  export default function loader(
    this: {
      resourcePath: string;
      getOptions(): object;
      async(): (error: Error | null, code?: string) => void;
    },
    source: string,
  ): Promise<void>;
}

declare module "*.mdx" {
  import type { FunctionComponent } from "react";
  const Page: FunctionComponent;
  export default Page;
}
