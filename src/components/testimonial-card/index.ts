export type { Testimonial } from "../../content/testimonial.js";
export { TestimonialCard, type TestimonialCardProps } from "./testimonial-card.js";
