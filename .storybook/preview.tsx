import { withThemeByDataAttribute } from "@storybook/addon-themes";
import type { Preview } from "@storybook/react-vite";
import "clinic-ui/styles.css";
import { withDirection } from "./with-direction";

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    layout: "fullscreen",
    controls: { expanded: true },
    // A violation fails the story's test.
    a11y: { test: "error" },
    options: {
      storySort: {
        order: [
          "Start",
          ["Welcome"],
          "Foundations",
          "Sections",
          ["Frame", "Condition and treatment", "Safety", "Trust", "Booking and the clinic"],
          "Pages",
          "Accessibility",
        ],
      },
    },
  },
  globalTypes: {
    direction: {
      description: "Direction of the text",
      toolbar: {
        title: "Direction",
        icon: "transfer",
        items: [
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { direction: "ltr" },
  decorators: [
    withDirection,
    withThemeByDataAttribute({
      themes: { Light: "light", Dark: "dark" },
      defaultTheme: "Light",
      attributeName: "data-cui-scheme",
    }),
  ],
};

export default preview;
