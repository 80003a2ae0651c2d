export type { Testimonial } from "../../content/testimonial.js";
export { TestimonialList, type TestimonialListProps } from "./testimonial-list.js";
