export { Anatomy } from "./anatomy";
export { CustomProperties } from "./custom-properties";
export { Do, DoDont, Dont } from "./do-dont";
export { Keyboard } from "./keyboard";
export { Purpose } from "./purpose";
export { Related } from "./related";
export { ScreenReader } from "./screen-reader";
export { States } from "./states";
export { StructuredDataFrom } from "./structured-data-from";
