/** Pages that belong together, under the name of their group. */
export interface PageGroup {
  name: string;
  items: readonly { name: string; href: string }[];
}
