import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Photo } from "../../content/photo.js";
import { formatNumber } from "../../internal/format-number.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionProps } from "../section/index.js";
import { PhotoViewer } from "./photo-viewer.client.js";
import { shapeOf, toRows } from "./photo-rows.js";

export interface PhotoGalleryProps extends Omit<SectionProps, "children" | "layout"> {
  /** Names the photos. */
  heading: ReactNode;
  /** The photos, the best one first. An empty list renders nothing. */
  items: readonly Photo<ReactNode>[];
  /**
   * A site's own image component, such as Next's `Image`.
   * @default "img"
   */
  imageComponent?: ImageComponent;
  /**
   * What renders the links to the files; a router's own link seldom can.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Photos of the place, in rows that keep their shapes. A press enlarges one. */
export const PhotoGallery = forwardRef<HTMLElement, PhotoGalleryProps>(function PhotoGallery(
  { items, imageComponent, linkComponent, messages, className, ...rest },
  ref,
) {
  const photos = usableItems("PhotoGallery", "items", items, "src");
  if (photos.length === 0) return null;
  const words = { ...en.photoGallery, ...messages?.photoGallery };
  if (process.env.NODE_ENV !== "production") watchWords("PhotoGallery", words, messages);
  const locale = messages?.locale ?? en.locale;
  const positions = photos.map((_, index) =>
    interpolate(words.position, {
      number: formatNumber(locale, index + 1),
      count: formatNumber(locale, photos.length),
    }),
  );
  const rows = toRows(
    photos.map((photo, index) => ({ photo, position: positions[index], shape: shapeOf(photo) })),
  );
  return (
    <Section ref={ref} {...rest} className={cx("cui-photo-gallery", className)}>
      <PhotoViewer words={words} positions={positions}>
        {rows.map((row, index) => (
          <div key={index} className="cui-photo-gallery__row">
            {row.map(({ photo: { caption, href, ...image }, position, shape }, index) => (
              <figure
                key={index}
                className={`cui-photo-gallery__photo cui-photo-gallery__photo--${shape}`}
              >
                <Link
                  owner="PhotoGallery"
                  prop="items[].href"
                  href={href ?? image.src}
                  linkComponent={linkComponent}
                >
                  {renderImage("PhotoGallery", "items[]", image, imageComponent, {
                    size: [1200, 800],
                    sizes: "(width < 40rem) 94vw, 40rem",
                    name: position,
                  })}
                </Link>
                {!isEmpty(caption) && <figcaption>{caption}</figcaption>}
              </figure>
            ))}
          </div>
        ))}
      </PhotoViewer>
    </Section>
  );
});
