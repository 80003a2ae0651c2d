export type { Film } from "../../content/film.js";
export { SilentFilm, type SilentFilmProps } from "./silent-film.js";
