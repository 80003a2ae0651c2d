import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a command in the repository and waits for it; never rejects.
 * An interrupt goes to the command first and then ends this process.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: 'pipe' | 'inherit' | 'ignore', timeout?: number }} [options]
 * @returns {Promise<{ ok: boolean, code: number, output: string }>} output is filled for 'pipe' only
 */
export function run(command, args, { cwd = root, env, stdio = "pipe", timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      timeout,
      stdio: stdio === "pipe" ? ["ignore", "pipe", "pipe"] : stdio,
      // npm and the commands in node_modules/.bin are .cmd files on Windows.
      shell: process.platform === "win32",
    });

    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    }

    let interrupt;
    const forward = (signal) => {
      interrupt = signal;
      child.kill(signal);
    };
    process.on("SIGINT", forward).on("SIGTERM", forward);

    const finish = (code) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      if (interrupt) process.exit(128 + constants.signals[interrupt]);
      resolve({ ok: code === 0, code, output });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on("close", (code, signal) => finish(code ?? 128 + constants.signals[signal]));
  });
}
