import { createRootRoute, HeadContent, Outlet, Scripts } from "@tanstack/react-router";
import styles from "clinic-ui/styles.css?url";

export const Route = createRootRoute({
  head: () => ({
    meta: [{ charSet: "utf-8" }, { name: "viewport", content: "width=device-width" }],
    links: [
      { rel: "icon", href: "data:," },
      { rel: "stylesheet", href: styles },
    ],
  }),
  component: Root,
});

function Root() {
  return (
    <html lang="en-GB" data-cui-scheme="auto">
      <head>
        <HeadContent />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
