import { StrictMode, type ComponentType } from "react";
import { hydrateRoot } from "react-dom/client";
import { pages } from "./pages";

const { page, props, isStrict } = JSON.parse(document.getElementById("props")!.textContent) as {
  page: keyof typeof pages;
  props: object;
  isStrict: boolean;
};
const Page = pages[page] as ComponentType<object>;
const tree = <Page {...props} />;

/** What React complains of, for the tests to read. */
const reactErrors: string[] = [];
Object.assign(window, { reactErrors });
const tell = (error: unknown) => reactErrors.push(String(error));

hydrateRoot(document.getElementById("root")!, isStrict ? <StrictMode>{tree}</StrictMode> : tree, {
  onRecoverableError: tell,
  onUncaughtError: tell,
});
