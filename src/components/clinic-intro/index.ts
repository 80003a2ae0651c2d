export { ClinicIntro, type ClinicIntroProps } from "./clinic-intro.js";
