export { Callout, type CalloutProps, type CalloutVariant } from "./callout.js";
