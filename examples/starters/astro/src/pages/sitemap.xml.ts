import { clinic } from "@/content/clinic";
import { pageGroups, policies } from "@/content/navigation";

const pages = [...pageGroups.flatMap(({ items }) => items), ...policies];
const addresses = ["/", ...pages.map(({ href }) => href)];

export const GET = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((href) => `  <url><loc>${clinic.url}${href}</loc></url>`).join("\n")}
</urlset>
`,
    { headers: { "content-type": "application/xml" } },
  );
