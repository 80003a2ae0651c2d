/** A short film without sound, such as a look around the rooms. */
export interface Film {
  /** Its address, an MP4 or a WebM file. */
  src: string;
  /** The picture that is shown until it plays. */
  poster: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
  /** Width of the file in pixels, so that the page does not shift while it loads. */
  width: number;
  /** Height of the file in pixels. */
  height: number;
}
