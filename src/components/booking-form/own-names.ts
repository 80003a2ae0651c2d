/** What the form sends against robots, which a person may fall into too. */
export const trapNames = ["leaveEmpty", "elapsed"] as const;

/** Names of what the form itself sends beside the answers. */
export const ownNames = [...trapNames, "idempotencyKey"] as const;

/** The box that a person ticks who was taken for a robot. */
export const personName = "isPerson";
