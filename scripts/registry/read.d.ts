import type { Block, Group } from "../../src/registry/block.js";

export function blockFile(folder: string): string;
export function readBlocks(): Promise<(Block & { folder: string })[]>;
export function readGroups(): Promise<Record<Group, string>>;
