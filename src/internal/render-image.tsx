import type { ComponentType, ReactElement } from "react";
import type { Image } from "../content/image.js";
import { warn } from "./warn.js";

/** The props of a site's own image component: those of an `<img>`, and any other field of the data. */
export interface ImageComponentProps extends Image {
  className?: string;
  decoding?: "async";
  fetchPriority?: "high";
}

/** A site's own image component, such as Next's `Image`. */
export type ImageComponent = ComponentType<ImageComponentProps> | "img";

interface ImageDefaults {
  /** Width and height for an image without its own, in pixels. */
  size: readonly [number, number];
  /** How wide it is shown, as in HTML's `sizes`. */
  sizes: string;
  /** The component's own class, for an image that has no part around it. */
  className?: string;
  /** The alternative text where the image has none. */
  name?: string;
  /**
   * @default "lazy"
   */
  loading?: "eager";
  /** For the picture that a page is waited for. */
  fetchPriority?: "high";
}

/** A server component's element may come as a lazy one, which `isValidElement` does not know. */
const isElement = (image: unknown): image is ReactElement =>
  Boolean((image as { $$typeof?: symbol } | undefined)?.$$typeof);

/**
 * Every image that the library renders, or the element in its place. A function rather than a
 * component, since a page has dozens.
 * @param owner the component that development messages name
 * @param prop the prop that development messages name
 */
export function renderImage(
  owner: string,
  prop: string,
  image: Image | ReactElement | undefined,
  Custom: ImageComponent | undefined,
  { size, sizes, className, name, loading, ...others }: ImageDefaults,
) {
  if (isElement(image)) return image;
  if (process.env.NODE_ENV !== "production" && image) reportProblems(owner, prop, image);
  if (!image?.src) return null;
  const { src, alt, width, height, srcSet } = image;
  const attributes = {
    src,
    alt: alt || name || "",
    width: width || size[0],
    height: height || size[1],
    className,
    srcSet,
    // HTML allows sizes only with width descriptors; an image component derives its own files from it.
    sizes: Custom || /\dw\b/.test(srcSet!) ? image.sizes || sizes : undefined,
    loading: image.loading || loading || "lazy",
    decoding: "async",
    ...others,
  } as const;
  // eslint-disable-next-line jsx-a11y/alt-text -- it is among the attributes
  return Custom ? <Custom {...image} {...attributes} /> : <img {...attributes} />;
}

function reportProblems(owner: string, prop: string, image: Image): void {
  const { src, alt, width, height } = image;
  if (!src) warn(owner, prop, "has no src, so it is not shown; give the image's URL.");
  else if (typeof alt !== "string" || /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(alt))
    warn(
      owner,
      `${prop}.alt`,
      `${JSON.stringify(alt)} does not describe the image; describe it, or use "" if it is decorative (WCAG 1.1.1).`,
    );
  if (!(Number(width) > 0 && Number(height) > 0))
    warn(
      owner,
      prop,
      "has no width and height, so the page may shift while it loads; give the file's size in pixels.",
    );
}
