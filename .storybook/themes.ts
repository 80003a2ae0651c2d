/** Looks of the library, each as CSS that comes after its stylesheet. */
export const themes: Record<string, { title: string; css: string }> = {
  eucalyptus: { title: "Eucalyptus", css: "" },
};
