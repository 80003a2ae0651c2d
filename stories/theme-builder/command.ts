import type { ThemeOptions } from "clinic-ui/theme";

/** The command that writes a theme: `npx clinic-ui theme "#0f766e" --radius 4 > theme.css`. */
export function commandOf({ brand, ...options }: ThemeOptions): string {
  const flags = Object.entries(options).map(([name, value]) => {
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `--${flag} ${typeof value === "number" ? value : quoted(value)}`;
  });
  return `${["npx clinic-ui theme", quoted(brand), ...flags].join(" ")} > theme.css\n`;
}

/** For a shell: nothing in single quotes means anything but itself. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
