/** A page of the main navigation. */
export interface NavigationItem {
  /** The page's name, in one to three words. */
  name: string;
  /** The page. */
  href: string;
  /**
   * The page that is shown, or the part of the site that it is in.
   * @default false
   */
  current?: boolean;
}
