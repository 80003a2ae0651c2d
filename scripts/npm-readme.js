// Makes the readme that npm shows, where a path of the repository leads nowhere.
// node scripts/npm-readme.js write | restore
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./run.js";

const readme = join(root, "README.md");
const kept = join(root, "node_modules/.cache/clinic-ui/README.md");

/**
 * The readme with whole addresses. They are those of `repository` in package.json; while it has none,
 * those of the files in the published package itself.
 */
export function npmReadme(text, { name, version, repository }) {
  const address = (path) => {
    const isFolder = statSync(join(root, path)).isDirectory();
    if (repository) {
      const home = repository.url.replace(/^git\+|\.git$/g, "");
      const view = /\.(?:png|svg)$/.test(path) ? "raw" : isFolder ? "tree" : "blob";
      return `${home}/${view}/${name}@${version}/${path}`;
    }
    return isFolder
      ? `https://app.unpkg.com/${name}@${version}/files/${path}`
      : `https://unpkg.com/${name}@${version}/${path}`;
  };
  const isPath = (target) => !/^(?:[a-z]+:|#)/i.test(target);
  return text
    .replaceAll(/(?<=\]\()[^)\s]+(?=\))/g, (path) => (isPath(path) ? address(path) : path))
    .replaceAll(/(?<=<img src=")[^"]+(?=")/g, (path) => (isPath(path) ? address(path) : path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , command] = process.argv;
  if (command === "write") {
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(readme, kept);
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    writeFileSync(readme, npmReadme(readFileSync(readme, "utf8"), manifest));
  } else if (command === "restore") {
    copyFileSync(kept, readme);
    rmSync(kept);
  } else {
    console.error("Write: node scripts/npm-readme.js write | restore");
    process.exit(1);
  }
}
