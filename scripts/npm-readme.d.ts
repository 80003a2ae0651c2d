export function npmReadme(
  text: string,
  manifest: { name: string; version: string; repository?: { url: string } },
): string;
