import { clinic } from "@/content/clinic";
import { pageGroups, policies } from "@/content/navigation";

export default function sitemap() {
  const pages = [...pageGroups.flatMap(({ items }) => items), ...policies];
  return ["/", ...pages.map(({ href }) => href)].map((href) => ({ url: clinic.url + href }));
}
