import { bundle } from "lightningcss";
import type { AddressInfo } from "node:net";
import {
  createServer,
  type BookingServerOptions,
} from "../../../examples/booking-server/server.js";

/** Monday, an hour before the clinic opens. */
const monday = Date.parse("2026-12-14T07:00:00Z");

/** The example server with the library's sheet as it is in the sources. */
export async function startExample(options: BookingServerOptions = {}) {
  const styles = bundle({ filename: "src/styles/index.css" }).code.toString();
  const server = createServer({ now: () => monday, styles, ...options });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    /** Another visitor, who sends a form. */
    post: (path: string, fields: Record<string, string>) =>
      fetch(url + path, {
        method: "POST",
        body: new URLSearchParams(fields),
        redirect: "manual",
      }),
    /** Makes the server misbehave. */
    control: (settings: object) =>
      fetch(`${url}/control`, {
        method: "POST",
        body: JSON.stringify(settings),
        headers: { "content-type": "application/json" },
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
