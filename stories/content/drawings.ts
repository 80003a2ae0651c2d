import type { Image } from "clinic-ui";
import deepTissue from "./images/deep-tissue-massage.svg";
import medical from "./images/medical-massage.svg";
import reflexology from "./images/reflexology.svg";
import swedish from "./images/swedish-massage.svg";

const size = { width: 400, height: 300 };

/** What each kind of massage does, in lines. */
export const drawings = {
  swedish: { ...size, src: swedish, alt: "Long strokes along both sides of a back." },
  deepTissue: { ...size, src: deepTissue, alt: "Three fingertips press into layers of muscle." },
  medical: {
    ...size,
    src: medical,
    alt: "The roots of the sciatic nerve in the lower back, ringed, and the nerve on its way to the leg.",
  },
  reflexology: {
    ...size,
    src: reflexology,
    alt: "Two soles, with points on the toes and the heel.",
  },
} satisfies Record<string, Image>;
