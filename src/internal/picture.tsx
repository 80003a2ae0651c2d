import type { ComponentType } from "react";
import type { Image } from "../content/image.js";
import { warn } from "./warn.js";

/** What a site's own image component is given: what an `<img>` takes, and what else the data has. */
export interface ImageComponentProps extends Image {
  className?: string;
  decoding?: "async";
}

/** A site's own image component, such as Next's `Image`. */
export type ImageComponent = ComponentType<ImageComponentProps> | "img";

interface Drawing {
  /** Width and height for a picture whose data has none, in pixels. */
  size: readonly [number, number];
  /** How wide it is drawn, as `sizes` of HTML has it. */
  sizes: string;
  /** A class of the component's own, which keeps the page's rules for pictures off. */
  className: string;
  /** Instead of an empty alternative. */
  name?: string;
  /**
   * @default "lazy"
   */
  loading?: "eager";
}

/**
 * Every picture that the library draws. A call and not a component, since a page has dozens of them.
 * @param owner the component that development messages name
 * @param prop the prop that development messages name
 */
export function picture(
  owner: string,
  prop: string,
  image: Image | undefined,
  imageComponent: ImageComponent | undefined,
  { size, sizes, className, name, loading }: Drawing,
) {
  if (process.env.NODE_ENV !== "production" && image) nameProblems(owner, prop, image);
  if (!image?.src) return null;
  const { src, alt, width, height, srcSet } = image;
  const Custom = imageComponent;
  const drawn = {
    src,
    alt: alt || name || "",
    width: width || size[0],
    height: height || size[1],
    className,
    srcSet,
    // HTML allows sizes only beside widths; an image component makes its own files from them.
    sizes: Custom || /\dw\b/.test(srcSet!) ? image.sizes || sizes : undefined,
    loading: image.loading || loading || "lazy",
    decoding: "async",
  } as const;
  // eslint-disable-next-line jsx-a11y/alt-text -- it is among what is drawn
  return Custom ? <Custom {...image} {...drawn} /> : <img {...drawn} />;
}

function nameProblems(owner: string, prop: string, image: Image): void {
  const { src, alt, width, height } = image;
  if (!src) warn(owner, prop, "has no src and is not shown; give its address.");
  else if (typeof alt !== "string" || /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(alt))
    warn(
      owner,
      `${prop}.alt`,
      `${JSON.stringify(alt)} does not say what the picture shows; say it, or give "" where it is decoration (WCAG 1.1.1).`,
    );
  if (!(Number(width) > 0 && Number(height) > 0))
    warn(
      owner,
      prop,
      "has no width and height, so the page may jump while it loads; give the file's size in pixels.",
    );
}
