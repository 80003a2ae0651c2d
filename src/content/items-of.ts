/** The items of a list, or none where the data has something else. */
export const itemsOf = <Item>(list: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(list) ? (list as readonly Item[]) : [];
