// Bundled when the package is built (tsup.config.ts), so that a site does not install all of radix-ui.
import { Slot as RadixSlot } from "radix-ui/slot";
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from "react";

/** Gives its props to its one child element (Radix Primitives, Slot). */
export const Slot: ForwardRefExoticComponent<
  HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>
> = RadixSlot;
