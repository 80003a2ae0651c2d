import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installExample, pack, temporaryFolder } from "./support";

describe("The booking server with the packed library", () => {
  const folder = temporaryFolder();
  const site = join(folder, "site");
  const url = "http://localhost:4179";
  let server: ChildProcess | undefined;
  let log = "";

  beforeAll(async () => {
    await installExample("booking-server", site, await pack(folder));
    server = spawn("node", ["server.js"], { cwd: site, env: { ...process.env, PORT: "4179" } });
    server.stderr!.on("data", (text) => (log += text));
    await once(server.stdout!, "data");
  });
  afterAll(() => void server?.kill());

  const read = async (path: string) => (await fetch(url + path)).text();

  it("renders its form in Node alone, without a console message", async () => {
    const page = await read("/?serviceId=massage");
    expect(page).toMatch(/<form[^>]*action="\/bookings/);
    expect(page).toContain('name="slot"');
    expect(log).toBe("");
  });

  it("serves the package's stylesheet", async () => {
    const sheet = readFileSync(join(site, "node_modules/clinic-ui/dist/styles.css"), "utf8");
    expect(await read("/styles.css")).toBe(sheet);
  });

  it("books, and gives a calendar file", async () => {
    const [, slot] = /name="slot"[^>]*value="([^"]+)"/.exec(await read("/"))!;
    const body = new URLSearchParams({ slot: slot!, name: "Mina Patel", phone: "01632 960177" });
    const response = await fetch(`${url}/bookings`, { method: "POST", body });
    expect(await response.text()).toContain("Your visit is booked");
    expect(await (await fetch(`${response.url}.ics`)).text()).toContain("STATUS:CONFIRMED");
  });
});
