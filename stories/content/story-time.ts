/** When the stories take place: the Monday on which their diary begins, an hour before the clinic opens. */
export const storyTime = "2026-11-23T07:00:00Z";
