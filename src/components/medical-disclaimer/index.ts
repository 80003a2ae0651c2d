export { MedicalDisclaimer, type MedicalDisclaimerProps } from "./medical-disclaimer.js";
