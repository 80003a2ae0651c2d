export { TestimonialCard, type TestimonialCardProps } from "./testimonial-card.js";
