/** A thing to bring or to do before a visit. */
export interface ChecklistItem<Rich = string> {
  /** What it is: "A list of your medicines". */
  name: string;
  /** What for, or what will do as well. */
  description?: Rich;
}

/** Things that belong together, under the name of their group: "Bring". */
export interface ChecklistGroup<Rich = string> {
  name: string;
  items: readonly (ChecklistItem<Rich> | string)[];
}
