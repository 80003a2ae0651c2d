/** A page of the main navigation. */
export interface NavigationPage {
  /** The page's name, in one to three words. */
  name: string;
  /** The page. */
  href: string;
  /**
   * The page that is shown, or the part of the site that it is in. The header's `currentHref` finds
   * it from the address.
   * @default false
   */
  current?: boolean;
}

/** Pages of the main navigation that belong together, in a submenu. */
export interface NavigationMenu {
  /** What they have in common, in one or two words. */
  name: string;
  /** The pages. An overview of them, if the site has one, is best the first: "All treatments". */
  items: readonly NavigationPage[];
}

/** A page of the main navigation, or a submenu. */
export type NavigationItem = NavigationPage | NavigationMenu;
