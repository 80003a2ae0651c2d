import {
  BookingCTA,
  Breadcrumbs,
  LocationCard,
  OpeningHours,
  Page,
  PageColumns,
  PageHero,
  PractitionerCard,
  Prose,
  SiteFooter,
  SiteHeader,
  StructuredData,
  TeamGrid,
  type Breadcrumb,
} from "clinic-ui";
import { clinic } from "../content/clinic";
import { footerGroups, navigation } from "../content/navigation";
import { ana, leila, tom } from "../content/practitioners";

const breadcrumbs: readonly Breadcrumb[] = [
  { name: "Home", href: "/" },
  { name: "Who treats you", href: "/team" },
  { name: tom.name },
];

/** The page of one person: who they are, how they work, and how to see them. */
export function PractitionerPage() {
  return (
    <Page
      header={
        <>
          {" "}
          <SiteHeader clinic={clinic} items={navigation} currentHref={tom.href} />
          <Breadcrumbs items={breadcrumbs} />
        </>
      }
      footer={<SiteFooter clinic={clinic} groups={footerGroups} />}
    >
      <PageHero
        eyebrow={tom.jobTitle}
        heading={tom.name}
        intro={tom.description}
        clinic={clinic}
        image={tom.image}
      />
      <PageColumns
        heading="How Tom works"
        aside={
          <PractitionerCard
            practitioner={{ ...tom, href: undefined, image: undefined, description: undefined }}
          />
        }
      >
        <Prose>
          <p>
            Tom asks what you would like to do again: carry the shopping, sleep through, run for a
            bus. Then he looks at how you move, and tells you what he thinks is going on.
          </p>
          <p>
            You go home with two or three exercises that fit into your day. If one of them hurts or
            bores you, he changes it at the next visit.
          </p>
          <p>If Tom is not the right person for you, he says so, and who may be.</p>
        </Prose>
      </PageColumns>
      <BookingCTA
        heading="See Tom"
        intro="A first visit takes an hour. You can bring someone along."
        booking={clinic.booking}
        phone={{ ...clinic.phone, sms: true }}
        hours="Monday to Thursday, 8 am to 4 pm"
      />
      <TeamGrid heading="Others on the team" items={[ana, leila]} tone="soft" />
      <PageColumns
        aside={
          <OpeningHours layout="stacked" heading="When we are here" hours={clinic.openingHours} />
        }
      >
        <LocationCard
          layout="stacked"
          heading="Where to find us"
          clinic={clinic}
          directions="Three minutes on foot from Larkford station. Bus 7 stops at the gate."
          parking="Four places in the yard. One is wide, and next to the door."
          access="No steps. The door opens by itself, and a wheelchair can turn in every room."
        />
      </PageColumns>
      <StructuredData
        page={{
          url: `${clinic.url}${tom.href}`,
          name: tom.name,
          description: tom.description,
          language: "en-GB",
          clinic,
          practitioners: [tom],
          breadcrumbs,
        }}
      />
    </Page>
  );
}
