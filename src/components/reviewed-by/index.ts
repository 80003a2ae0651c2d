export { ReviewedBy, type ReviewedByProps } from "./reviewed-by.js";
