/** The items of an array, or none for anything else. */
export const itemsOf = <Item>(list: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(list) ? (list as readonly Item[]) : [];
