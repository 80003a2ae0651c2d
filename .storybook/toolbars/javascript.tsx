import type { Decorator } from "@storybook/react-vite";
import { renderToStaticMarkup } from "react-dom/server";
import type { Toolbar } from "./toolbar";

export const javascript: Toolbar = {
  description: "JavaScript: off shows the server's HTML, as it is before any script or without one",
  toolbar: {
    icon: "lightning",
    items: [
      { type: "reset", value: "on", title: "JavaScript on", icon: "lightning" },
      { value: "off", title: "JavaScript off", icon: "lightningoff" },
    ],
    dynamicTitle: false,
  },
};

export const withJavaScript: Decorator = (Story, { globals }) =>
  globals.javascript === "off" ? (
    <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(<Story />) }} />
  ) : (
    <Story />
  );
