export { Button, type ButtonProps } from "./button.js";
export { buttonClass, type ButtonSize, type ButtonVariant } from "./button-class.js";
