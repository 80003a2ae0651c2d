import type { Messages } from "./messages.js";

/** Spanish. */
export const es: Messages = {
  locale: "es",
  bookingCTA: {
    book: "Reservar en línea",
    text: "Enviar un mensaje",
  },
  callout: {
    important: "Importante:",
  },
  phoneLink: {
    call: "Llamar al",
    text: "Enviar un mensaje al",
    extension: "extensión {extension}",
  },
  symptomList: {
    common: "Frecuente",
    lessCommon: "Menos frecuente",
    worseWhen: "Suele empeorar",
    betterWhen: "Suele mejorar",
  },
  techniqueCard: {
    duration: "Duración",
    minutes: { one: "{count} minuto", many: "{count} de minutos", other: "{count} minutos" },
    pressure: "Presión",
    light: "Suave",
    medium: "Media",
    firm: "Firme",
    suitsFor: "Indicado para",
    notFor: "No indicado para",
  },
};
