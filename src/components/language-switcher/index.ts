export {
  LanguageSwitcher,
  type LanguageItem,
  type LanguageSwitcherProps,
} from "./language-switcher.js";
