import { SitePage } from "@/components/site-page";
import { clinic } from "@/content/clinic";
import { navigation } from "@/content/navigation";
import { notFound } from "@/content/not-found";
import { ui } from "@/ui";

export const metadata = { title: notFound.title, description: notFound.description };

export default function NotFound() {
  return (
    <SitePage href="/404" {...metadata}>
      <ui.NotFound items={navigation} phone={clinic.phone} />
    </SitePage>
  );
}
