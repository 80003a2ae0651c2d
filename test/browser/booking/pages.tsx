import { BookingPage } from "./page";
import { ScriptedPage } from "./scripted-page";

/** The pages of the site, by their names. */
export const pages = { "/": BookingPage, "/scripted": ScriptedPage };
