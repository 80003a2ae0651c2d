import type { Messages } from "./messages.js";

/** Arabic. */
export const ar: Messages = {
  locale: "ar",
  bookingCTA: {
    book: "احجز عبر الإنترنت",
    text: "أرسل رسالة نصية",
  },
  callout: {
    important: "مهم:",
  },
  phoneLink: {
    call: "اتصل على",
    text: "أرسل رسالة إلى",
    extension: "تحويلة {extension}",
  },
  symptomList: {
    common: "شائع",
    lessCommon: "أقل شيوعًا",
    worseWhen: "يزداد غالبًا",
    betterWhen: "يخف غالبًا",
  },
  techniqueCard: {
    duration: "المدة",
    minutes: {
      zero: "{count} دقيقة",
      one: "دقيقة واحدة",
      two: "دقيقتان",
      few: "{count} دقائق",
      many: "{count} دقيقة",
      other: "{count} دقيقة",
    },
    pressure: "الضغط",
    light: "خفيف",
    medium: "متوسط",
    firm: "قوي",
    suitsFor: "مناسب لـ",
    notFor: "غير مناسب لـ",
  },
};
