import type { Browser } from "playwright";

export function findBrowser(): Promise<string | undefined>;
export function ensureBrowser(): Promise<string>;
export function launchBrowser(): Promise<Browser>;
