/** Signs of cauda equina syndrome and of other emergencies of the back, as the NHS lists them, in our own words. */
export const emergencySigns = [
  "you cannot feel your genitals or the skin around your back passage, or they tingle",
  "you cannot pee, or you leak pee or poo and did not before",
  "both legs are weak, numb or in pain",
  "it began after a bad fall or a car crash",
];

/** Signs that want a doctor soon. */
export const urgentSigns = [
  "you feel ill, are hot and shivery, or lose weight without trying",
  "there is a lump or swelling in your back, or its shape has changed",
  "the pain is worse at night, or when you cough, sneeze or poo",
  "the pain comes from high in your back, between your shoulders",
];

/** Signs that can wait for a usual appointment. */
export const nonUrgentSigns = [
  "the pain has not eased after a few weeks of looking after it at home",
  "it stops you from doing what you do every day",
  "it gets worse, or you worry about how to cope",
];
