export type { ClassSession } from "../../content/class-session.js";
export { Timetable, type TimetableProps } from "./timetable.js";
