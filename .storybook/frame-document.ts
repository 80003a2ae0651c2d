import styles from "../src/styles/index.css?inline";

interface FrameDocument {
  title: string;
  /** The attributes of the root: `lang="en" data-cui-scheme="dark"`. */
  root: string;
  /**
   * A theme's stylesheet.
   * @default none yet, until one is put into `style[data-theme]`
   */
  css?: string;
  /** What the server renders. */
  html: string;
}

/** A page of its own for a frame, with the library's sheet. Its links lead out of the frame. */
export const frameDocument = ({ title, root, css = "", html }: FrameDocument) =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>${title}</title><base target="_blank"><style>${styles}</style><style data-theme>${css}</style></head><body>${html}</body></html>`;
