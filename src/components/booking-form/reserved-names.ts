/** The fields against bots. A person may trigger them too. */
export const trapNames = ["leaveEmpty", "elapsed"] as const;

/** Names of the fields that the form itself sends. */
export const reservedNames = [...trapNames, "idempotencyKey"] as const;

/** The checkbox for a person who was taken for a bot. */
export const isPersonName = "isPerson";
