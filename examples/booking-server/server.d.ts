import type { Server } from "node:http";

export interface BookingServerOptions {
  /** Other origins that may call it: `http://localhost:6006`. Default: none. */
  origins?: readonly string[];
  /** The clock, in milliseconds since 1970. Default: the machine's. */
  now?: () => number;
  /** Another number, other times that are taken from the beginning. Default: 1. */
  seed?: number;
  /** The share of half hours that are taken from the beginning, 0 to 1. Default: 0.5. */
  busy?: number;
  /** The address that visitors know it by. Default: `http://localhost` and the port. */
  publicUrl?: string;
  /** The text of the pages' sheet. Default: `clinic-ui/styles.css`. */
  styles?: string;
  /**
   * The least time, in milliseconds, in which a person fills in the form; who is faster is asked to
   * tick a box. Default: 0, since an address book takes less than a second.
   */
  fewestMs?: number;
}

/** A diary of its own and the server before it; start it with `listen`. */
export function createServer(options?: BookingServerOptions): Server;
