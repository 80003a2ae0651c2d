import {
  NotFound,
  Page,
  PageColumns,
  SearchField,
  SiteFooter,
  SiteHeader,
  StructuredData,
} from "clinic-ui";
import { clinic } from "../content/clinic";
import { footerGroups, navigation } from "../content/navigation";
import { frontDoor } from "../content/place";

/** What visitors get for an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page
      header={<SiteHeader clinic={clinic} items={navigation} />}
      footer={<SiteFooter clinic={clinic} groups={footerGroups} />}
    >
      <PageColumns
        aside={<img src={frontDoor.src} alt={frontDoor.alt} width={1200} height={1500} />}
      >
        <NotFound
          layout="stacked"
          items={[
            {
              name: "Sciatica",
              href: "/sciatica",
              description: "Signs, causes and what may help.",
            },
            {
              name: "Deep tissue massage",
              href: "/treatments/deep-tissue-massage",
              description: "What it is like, and who should not have it.",
            },
            { name: "Your visit", href: "/visit", description: "Prices, times and the way here." },
          ]}
          phone={clinic.phone}
        >
          <SearchField action="/search" />
        </NotFound>
      </PageColumns>
      <StructuredData
        page={{
          url: `${clinic.url}/not-found`,
          name: "This page is not here",
          description: "It may have moved, or the address has a small mistake.",
          language: "en-GB",
          clinic: {
            name: clinic.name,
            url: clinic.url,
            phone: clinic.phone,
            address: clinic.address,
            booking: clinic.booking,
          },
        }}
      />
    </Page>
  );
}
