import { clinic } from "@/content/clinic";

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${clinic.url}/sitemap.xml\n`);
