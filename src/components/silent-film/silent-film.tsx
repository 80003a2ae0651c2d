import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { Film } from "../../content/film.js";
import { isEmpty } from "../../internal/nodes.js";
import { safeUrl } from "../../internal/safe-url.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { FilmPlayer } from "./silent-film.client.js";

export interface SilentFilmProps extends Film, Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** A short film without sound, in the place of a picture, that a visitor can stop. */
export const SilentFilm = forwardRef<HTMLDivElement, SilentFilmProps>(function SilentFilm(
  { src, poster, alt, width, height, messages, className, ...rest },
  ref,
) {
  const address = safeUrl(src);
  if (!address)
    warn(
      "SilentFilm",
      "src",
      `${quote(src)} is not a safe URL, so only the poster is shown; give the address of an MP4 or WebM file.`,
    );
  if (isEmpty(alt)) warn("SilentFilm", "alt", "is missing; say what the film shows (WCAG 1.2.1).");
  if (!address && !poster) return null;
  const words = { ...en.silentFilm, ...messages?.silentFilm };
  if (process.env.NODE_ENV !== "production") watchWords("SilentFilm", words, messages);
  const size = { width, height };
  return (
    <div ref={ref} className={cx("cui-silent-film", className)} {...rest}>
      {address ? (
        <FilmPlayer
          src={address}
          poster={poster}
          {...size}
          aria-label={alt || undefined}
          words={words}
        />
      ) : (
        <img src={poster} alt={alt || ""} {...size} />
      )}
    </div>
  );
});
