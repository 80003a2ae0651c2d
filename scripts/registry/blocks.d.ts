import type { Block, ContentKind } from "../../src/registry/block.js";

/** A component in blocks.json. */
interface PublishedBlock extends Pick<
  Block,
  "name" | "group" | "styledAs" | "example" | "related"
> {
  /** The first sentence of the component's JSDoc. */
  purpose: string;
  import: string;
  /** By class. */
  parts: Record<string, string>;
  customProperties: NonNullable<Block["customProperties"]>;
  content: Record<string, ContentKind>;
  /** The paths of its URLs. */
  addresses: string[];
  /** The paths that its schema does not have, each with the reason. */
  leftOut: Record<string, string>;
  /** Whether it can be written as data at all: nothing that is required is left out. */
  isData: boolean;
}

export function describeBlocks(): Promise<{
  blocks: {
    name: string;
    version: string;
    groups: Record<string, string>;
    blocks: PublishedBlock[];
  };
  schema: { $schema: string; $defs: Record<string, object> };
}>;
