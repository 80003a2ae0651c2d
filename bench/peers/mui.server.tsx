import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import createEmotionServer from "@emotion/server/create-instance";
import { renderToString } from "react-dom/server";
import { type Question } from "../pages/words";
import { Page } from "./mui";

/** As Material UI recommends: the styles that the page uses go into its head. */
export function render(questions: readonly Question[]) {
  const cache = createCache({ key: "css" });
  const { extractCriticalToChunks, constructStyleTagsFromChunks } = createEmotionServer(cache);
  const body = renderToString(
    <CacheProvider value={cache}>
      <Page questions={questions} />
    </CacheProvider>,
  );
  return { head: constructStyleTagsFromChunks(extractCriticalToChunks(body)), body };
}
