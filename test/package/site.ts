import { existsSync } from "node:fs";
import type { Page } from "playwright";
import { launchBrowser } from "../../scripts/browser.js";

interface Visit {
  page: Page;
  /** What the browser complained of, a blocked inline style among it. */
  complaints: string[];
}

/**
 * Opens a built site's first page in Chromium, in a light scheme, without a server.
 * @param fileOf the file that answers a path
 */
export async function visit(
  fileOf: (path: string) => string,
  look: (visit: Visit) => Promise<void>,
): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ colorScheme: "light" });
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
      const path = fileOf(pathname);
      if (!existsSync(path)) return route.fulfill({ status: 404 });
      return route.fulfill({ path, headers: { "content-security-policy": "style-src 'self'" } });
    });
    await page.goto("http://clinic.test/", { waitUntil: "load" });
    await look({ page, complaints });
  } finally {
    await browser.close();
  }
}

/** The contrast (WCAG 2.2) between an element's text and the background of one around it. */
export function contrast(page: Page, text: string, around: string): Promise<number> {
  return page.evaluate(
    ([text, around]) => {
      const context = document.createElement("canvas").getContext("2d")!;
      const luminance = (color: string) => {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const rgb = [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
        const linear = (value: number) =>
          value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        return [0.2126, 0.7152, 0.0722].reduce(
          (sum, weight, index) => sum + weight * linear(rgb[index]!),
          0,
        );
      };
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      const light = [luminance(style(text).color), luminance(style(around).backgroundColor)];
      return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
    },
    [text, around] as const,
  );
}
