export type { LanguageItem } from "../../content/language-item.js";
export { LanguageSwitcher, type LanguageSwitcherProps } from "./language-switcher.js";
