import { clinic } from "@/content/clinic";

export default function robots() {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${clinic.url}/sitemap.xml` };
}
