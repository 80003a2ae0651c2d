import { SitePage } from "@/components/site-page";
import { clinic } from "@/content/clinic";
import { prices } from "@/content/prices";
import { ui } from "@/ui";

export const metadata = { title: prices.title, description: prices.description };

export default function Prices() {
  return (
    <SitePage
      href="/prices"
      {...metadata}
      prices={prices.list.items}
      questions={prices.questions.items}
    >
      <ui.PageHeader heading={prices.title} intro={prices.intro} />
      <ui.PriceList {...prices.list} />
      <ui.FAQAccordion {...prices.questions} layout="split" tone="soft" />
      <ui.BookingCTA {...prices.booking} booking={clinic.booking} phone={clinic.phone} />
    </SitePage>
  );
}
