import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { root } from "./run.js";
import { setup } from "./setup.js";

const port = process.env.PORT || "6006";

try {
  if (!/^\d{1,5}$/.test(port) || port < 1 || port > 65535) {
    throw new Error(`PORT must be a whole number from 1 to 65535, but it is "${port}".`);
  }
  await setup();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const storybook = spawn(
  join(root, "node_modules/.bin/storybook"),
  ["dev", "--port", port, "--exact-port", "--ci", "--no-open", "--disable-telemetry"],
  { cwd: root, stdio: "inherit", shell: process.platform === "win32" },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => storybook.kill(signal));
storybook.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
storybook.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
