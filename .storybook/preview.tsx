import type { Preview } from "@storybook/react-vite";
import "clinic-ui/styles.css";
import MockDate from "mockdate";
import { storyTime } from "../stories/content/story-time";
import { DocsContainer } from "./docs-container";
import { StoriesPage } from "./stories-page";
import { MdxCode } from "./mdx-code";
import { sendHtml } from "./panels/send-html";
import { inAllThemes } from "./in-all-themes";
import { contrast } from "./toolbars/contrast";
import { direction, withDirection } from "./toolbars/direction";
import { javascript, withJavaScript } from "./toolbars/javascript";
import { language, withLanguage } from "./toolbars/language";
import { media, withMedia } from "./toolbars/media";
import { withPage } from "./toolbars/page";
import { scheme } from "./toolbars/scheme";
import { textSize } from "./toolbars/text-size";
import { theme } from "./toolbars/theme";
import { type } from "./toolbars/type";

const preview: Preview = {
  // What is over cannot be booked, so the stories have a day of their own.
  beforeEach: () => {
    MockDate.set(storyTime);
    return () => MockDate.reset();
  },
  tags: ["autodocs"],
  parameters: {
    layout: "fullscreen",
    controls: { expanded: true },
    // A violation fails the story's test.
    a11y: { test: "error" },
    // The theme decides the ground.
    backgrounds: { disable: true },
    docs: {
      container: DocsContainer,
      page: StoriesPage,
      components: { code: MdxCode },
      toc: {
        headingSelector: ".sbdocs-content > :is(h2, h3), .docs-filtered > h2",
        title: "On this page",
      },
      // Canvas of stories/doc-blocks writes it.
      source: { type: "code" },
    },
    options: {
      storySort: {
        order: [
          "Start",
          ["Welcome", "Find a section", "I build sites", "I design", "I run a clinic"],
          "Toolchains",
          ["Next.js", "Fonts in Next.js", "Astro", "Vite", "React Router", "TanStack Start"],
          "Foundations",
          [
            "Colour",
            "Theme builder",
            "Type",
            "Space",
            "Radius",
            "Icons",
            "Motion",
            "Voice and tone",
            "Care levels",
          ],
          "Sections",
          [
            "Frame",
            "Condition and treatment",
            "Home and articles",
            "Safety",
            "Trust",
            "Booking and the clinic",
          ],
          "Pages",
          "Accessibility",
          ["What it keeps", "Check your page", "Paper, and no JavaScript"],
        ],
      },
    },
  },
  globalTypes: { theme, type, scheme, contrast, direction, language, textSize, javascript, media },
  initialGlobals: {
    theme: "eucalyptus",
    type: "theme",
    scheme: "system",
    contrast: "system",
    direction: "auto",
    language: "en",
    textSize: "100",
    javascript: "on",
    media: "screen",
  },
  // The first is the nearest to the story.
  decorators: [
    sendHtml,
    withJavaScript,
    inAllThemes,
    withLanguage,
    withDirection,
    withPage,
    withMedia,
  ],
};

export default preview;
