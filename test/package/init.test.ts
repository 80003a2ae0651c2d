import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { filesIn, root, run, temporaryFolder } from "./support";

const { bin, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const countries = JSON.parse(
  readFileSync(join(root, "examples/starters/countries.json"), "utf8"),
) as Record<string, unknown>;

describe("clinic-ui init", () => {
  const folder = temporaryFolder();

  /** Runs without a terminal, as in a script: nobody can answer. */
  async function init(...args: string[]) {
    const command = [join(root, bin["clinic-ui"]), "init", ...args];
    try {
      return {
        code: 0,
        ...(await promisify(execFile)(process.execPath, command, { cwd: folder })),
      };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  }

  const read = (path: string) => readFileSync(join(folder, path), "utf8");

  beforeAll(() => {
    const packages = join(folder, "node_modules");
    mkdirSync(packages);
    symlinkSync(root, join(packages, "clinic-ui"), "junction");
    for (const name of ["@types", "csstype", "schema-dts"])
      symlinkSync(join(root, "node_modules", name), join(packages, name), "junction");
  });

  it.each([
    ["massage", "next", "en"],
    ["massage", "astro", "pt"],
    ["physiotherapy", "next", "en"],
    ["chiropractic", "astro", "en"],
  ])("writes a %s site for %s in %s with types that fit the library", async (...choice) => {
    const [site, framework, language] = choice;
    const place = choice.join("-");
    const { stdout, stderr } = await init(
      ...[place, "--site", site, "--framework", framework, "--language", language],
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(new RegExp(`\\n {2}cd ${place}\\n {2}npm install\\n {2}npm run dev\\n`));
    const { compilerOptions, exclude } = JSON.parse(read(`${place}/tsconfig.json`));
    const { paths } = compilerOptions;
    writeFileSync(join(folder, place, "css.d.ts"), 'declare module "*.css";');
    writeFileSync(
      join(folder, place, "tsconfig.check.json"),
      JSON.stringify({
        compilerOptions: {
          target: "ES2022",
          lib: ["ES2023", "DOM", "DOM.Iterable"],
          module: "esnext",
          moduleResolution: "bundler",
          jsx: "react-jsx",
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          noUnusedLocals: true,
          skipLibCheck: true,
          noEmit: true,
          types: ["node"],
          paths,
        },
        include: ["**/*.ts", "**/*.tsx"],
        exclude,
      }),
    );
    const tsc = join(root, "node_modules/.bin/tsc");
    await run(tsc, ["-p", "tsconfig.check.json"], join(folder, place));
  });

  it("puts in what was chosen", async () => {
    const name = 'Ana’s "Quiet" Room';
    const chosen = ["--name", name, "--country", "us", "--color", "rebeccapurple"];
    await init("Ana & Co", ...chosen);
    const clinic = read("Ana & Co/content/clinic.ts");
    expect(clinic).toContain(`name: ${JSON.stringify(name)},`);
    expect(clinic).toContain('language = "en-US"');
    expect(clinic).toContain('region: "NY",');
    expect(read("Ana & Co/ui.ts")).toContain("{ ...enUS, locale: language }");
    expect(read("Ana & Co/app/theme.css")).toContain("#663399");
    expect(read("Ana & Co/public/favicon.svg")).toContain("#663399");
    expect(read("Ana & Co/README.md")).toMatch(/^# Ana’s "Quiet" Room\n/);
    const manifest = JSON.parse(read("Ana & Co/package.json"));
    expect(manifest.name).toBe("ana-co");
    expect(manifest.dependencies["clinic-ui"]).toBe(`^${version}`);
  });

  it.each(Object.keys(countries).filter((country) => country !== "GB"))(
    "leaves nothing British in the facts of a clinic in %s",
    async (country) => {
      await init(country, "--site", "physiotherapy", "--framework", "astro", "--country", country);
      const clinic = read(`${country}/src/content/clinic.ts`);
      expect(clinic).not.toMatch(/GB|London|\+44|01632|LK\d|"999"/);
      expect(clinic).toContain(`country: "${country}"`);
    },
  );

  it("gives each kind of site a colour, a name and pages of its own", async () => {
    const sites = ["massage", "physiotherapy", "chiropractic"];
    for (const site of sites) await init(`own-${site}`, "--site", site);
    const different = (path: string) => new Set(sites.map((site) => read(`own-${site}/${path}`)));
    expect(different("app/theme.css").size).toBe(3);
    expect(different("app/page.tsx").size).toBe(3);
    expect(different("content/home.ts").size).toBe(3);
  });

  it("links only to pages that it writes", async () => {
    for (const site of ["massage", "physiotherapy", "chiropractic"]) {
      await init(`links-${site}`, "--site", site);
      const files = filesIn(join(folder, `links-${site}`));
      const pages = files
        .filter((file) => /^app\/.*page\.tsx$/.test(file))
        .map((file) => file.replace(/^app|\/page\.tsx$/g, "") || "/");
      const words = files
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => read(`links-${site}/${file}`));
      const links = words.flatMap((text) =>
        [...text.matchAll(/href(?:: |=)"(\/[^"]*)"/g)].map(([, href]) => href!),
      );
      expect(links.length).toBeGreaterThan(10);
      expect(links.filter((href) => !pages.includes(href) && href !== "/404")).toEqual([]);
      const pictures = words.flatMap((text) =>
        [...text.matchAll(/src: "(\/images\/[^"]*)"/g)].map(([, src]) => `public${src}`),
      );
      expect(pictures.filter((picture) => !files.includes(picture))).toEqual([]);
      expect(
        files.filter((file) => file.startsWith("public/images") && !pictures.includes(file)),
      ).toEqual([]);
    }
  });

  it("writes no English word file in a site of another language", async () => {
    await init("pt", "--language", "pt");
    await init("en", "--country", "PT");
    const words = (place: string) =>
      filesIn(join(folder, place)).filter((file) => file.startsWith("content/"));
    expect(words("pt")).toEqual(words("en"));
    expect(words("pt").filter((file) => read(`pt/${file}`) === read(`en/${file}`))).toEqual([]);
    expect(read("pt/content/clinic.ts")).toContain('language = "pt-PT"');
    expect(read("pt/ui.ts")).toContain('from "clinic-ui/messages/pt-PT"');
  });

  it("refuses a folder that is not empty, and leaves it as it is", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full/notes.txt"), "");
    const { code, stderr } = await init("full");
    expect(code).toBe(1);
    expect(stderr).toBe("clinic-ui: full is not empty. Name a new one: clinic-ui init my-clinic\n");
    expect(readdirSync(join(folder, "full"))).toEqual(["notes.txt"]);
  });

  it.each([
    [["--color", "#12"], '--color: "#12" is not an opaque CSS colour.'],
    [["--country", "Atlantis"], '--country: "Atlantis" is none of GB, IE,'],
    [["--site", "bakery"], '--site: "bakery" is none of massage, physiotherapy, chiropractic.'],
    [["--language", "la"], '--language: "la" is none of en'],
    [["--framework", "vite"], '--framework: "vite" is none of next, astro.'],
    [["--name", " "], "--name: the name of the clinic is missing."],
    [["--colour", "red"], "Unknown option '--colour'."],
    [["another"], 'Expected one folder, but got "another" as well.'],
  ])("answers %j with one line, and writes nothing", async (args, message) => {
    const { code, stdout, stderr } = await init("unborn", ...args);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(`clinic-ui: ${message}`);
    expect(existsSync(join(folder, "unborn"))).toBe(false);
  });
});
