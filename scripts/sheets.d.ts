/** All of the library's CSS in layers, as it is shipped; `root` is the checkout's folder. */
export function layeredSheet(root?: string): string;
/** Some of it, by their paths below src without ".css". */
export function partialSheet(paths: readonly string[]): string;
/** The same rules as in a layered sheet, without layers and stronger than a page's own. */
export function unlayeredSheet(layered: string): string;
