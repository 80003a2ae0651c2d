export type { Photo } from "../../content/photo.js";
export { PhotoGallery, type PhotoGalleryProps } from "./photo-gallery.js";
