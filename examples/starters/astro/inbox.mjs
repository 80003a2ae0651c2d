/**
 * Takes the form of /book while you try the site with `npm run dev`: it prints what was sent. A
 * static site has no server, so before it goes online, `book.action` in src/content/book.ts must be
 * the address of a form service or of your own server.
 */
export const inbox = () => ({
  name: "inbox",
  hooks: {
    "astro:server:setup": ({ server, logger }) => {
      server.middlewares.use("/book/send", async (request, response) => {
        let body = "";
        for await (const part of request) body += part;
        const { leaveEmpty, ...fields } = Object.fromEntries(new URLSearchParams(body));
        // Only robots fill in this field, which people do not see.
        if (!leaveEmpty) logger.info(`Please call back: ${JSON.stringify(fields)}`);
        response.writeHead(303, { location: "/book/sent" }).end();
      });
    },
  },
});
