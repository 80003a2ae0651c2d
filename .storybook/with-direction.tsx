import type { Decorator } from "@storybook/react-vite";
import { useEffect, type ReactNode } from "react";

/** Sets the page's direction from the toolbar; a story with `globals: { direction: "rtl" }` sets it too. */
export const withDirection: Decorator = (Story, { globals, viewMode }) => {
  const direction = String(globals.direction);
  const story = <Story />;
  // A docs page shows stories of both directions, so there each sets its own.
  return viewMode === "docs" ? (
    <div dir={direction}>{story}</div>
  ) : (
    <PageDirection direction={direction}>{story}</PageDirection>
  );
};

function PageDirection({ direction, children }: { direction: string; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  return children;
}
