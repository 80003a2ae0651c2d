import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { safeUrl } from "../../internal/safe-url.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Button } from "../button/index.js";

export interface SearchFieldProps extends Omit<
  ComponentPropsWithoutRef<"form">,
  "action" | "method" | "children" | "defaultValue"
> {
  /** The page with the results. The words come in its query: `/search?q=back+pain`. */
  action: string;
  /**
   * The words' name in the query.
   * @default "q"
   */
  name?: string;
  /** The words that were looked for, on the page with the results. */
  defaultValue?: string;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Looks for words on the whole site. The browser itself goes to the results. */
export const SearchField = forwardRef<HTMLFormElement, SearchFieldProps>(function SearchField(
  { action, name, defaultValue, messages, className, ...rest },
  ref,
) {
  const words = { ...en.searchField, ...messages?.searchField };
  const url = safeUrl(action);
  if (process.env.NODE_ENV !== "production") watchWords("SearchField", words, messages);
  if (process.env.NODE_ENV !== "production" && url === undefined)
    warn(
      "SearchField",
      "action",
      `${quote(action)} is not a URL with results, so the form goes to its own page; use an http(s) or a relative URL.`,
    );
  return (
    <form
      role="search"
      ref={ref}
      action={url}
      className={cx("cui-search-field", className)}
      {...rest}
    >
      <label>
        <span className="cui-visually-hidden">{words.label}</span>
        <input
          type="search"
          name={name || "q"}
          defaultValue={typeof defaultValue === "string" ? defaultValue : undefined}
          enterKeyHint="search"
        />
      </label>
      <Button type="submit" variant="secondary">
        <span>{words.search}</span>
      </Button>
    </form>
  );
});
