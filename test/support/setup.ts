import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { storyTime } from "../../stories/content/story-time";

// Files share a worker, but no state of the library, such as which warnings were given.
vi.resetModules();
// Nor what a file before has left on the page.
if (typeof document !== "undefined") document.body.replaceChildren();

// What is over cannot be booked, so the stories and the tests have a day of their own.
beforeEach(() => {
  vi.setSystemTime(storyTime);
});

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});
