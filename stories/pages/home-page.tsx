import {
  ArticleList,
  BenefitGrid,
  BodyMap,
  BookingCTA,
  Callout,
  FAQAccordion,
  FirstVisitSteps,
  KeyFigures,
  LocationCard,
  OpeningHours,
  Page,
  PageHero,
  PhoneLink,
  PhotoGallery,
  SiteFooter,
  SiteHeader,
  StickyActionBar,
  StructuredData,
  TeamGrid,
  TestimonialList,
} from "clinic-ui";
import { articles } from "../content/articles";
import { clinic } from "../content/clinic";
import { footerGroups, navigation } from "../content/navigation";
import { exerciseRoom, frontDoor, treatmentRoom, waitingCorner } from "../content/place";
import { ana, leila, noor, tom } from "../content/practitioners";

const heading = "Hands that help, and time to talk";

/** A clinic's home page: what hurts, who helps, what happens, where it is. */
export function HomePage() {
  return (
    <Page
      header={<SiteHeader clinic={clinic} items={navigation} currentHref="/" />}
      footer={<SiteFooter clinic={clinic} groups={footerGroups} />}
    >
      <PageHero
        eyebrow="Rowan Yard Clinic in Larkford"
        heading={heading}
        intro="Physiotherapy, chiropractic care and massage, three minutes from the station. The first visit takes an hour."
        clinic={clinic}
        image={treatmentRoom}
        variant="bleed"
      />
      <BodyMap
        heading="Where does it hurt?"
        intro="Choose a place to read what may be behind it, and what we can do."
        items={[
          { region: "head", name: "Headache", href: "/headache" },
          { region: "neck", name: "Stiff neck", href: "/stiff-neck" },
          { region: "shoulder", name: "Shoulder pain", href: "/shoulder-pain" },
          { region: "upper-back", name: "Upper back pain", href: "/upper-back-pain" },
          { region: "lower-back", name: "Lower back pain", href: "/lower-back-pain" },
          { region: "buttock", name: "Sciatica", href: "/sciatica" },
          { region: "hip", name: "Hip pain", href: "/hip-pain" },
          { region: "knee", name: "Knee pain", href: "/knee-pain" },
          { region: "heel", name: "Heel pain", href: "/heel-pain" },
        ]}
        note={
          <Callout variant="important" heading="Get help first">
            If your legs are weak on both sides, or you cannot feel the skin between them, or cannot
            pass urine, do not book. Call <PhoneLink phone="999" /> now.
          </Callout>
        }
      />
      <TeamGrid
        heading="Who treats you"
        intro="Each of us has an hour for your first visit, and says so when someone else can help you better."
        tone="soft"
        items={[ana, tom, leila, noor]}
      />
      <FirstVisitSteps
        heading="What happens on your first visit?"
        intro="Wear what you can move in. You can say stop at any time."
        items={[
          {
            name: "We talk",
            description: "You tell us where it hurts, and what you would like to do again.",
            duration: 15,
          },
          { name: "We look", description: "You stand, bend and walk a little.", duration: 10 },
          {
            name: "We treat",
            description: "You choose how firm, and what you keep on.",
            duration: 30,
          },
          {
            name: "A plan for home",
            description: "You go with two or three exercises, and know whether to come again.",
            duration: 5,
          },
        ]}
      />
      <PhotoGallery
        heading="A look inside"
        items={[
          { ...exerciseRoom, caption: "The exercise room." },
          { ...waitingCorner, caption: "Come early, and there is tea." },
          { ...frontDoor, caption: "The way in, without a step." },
        ]}
      />
      <TestimonialList
        heading="In their words"
        tone="soft"
        items={[
          {
            children:
              "Tom asked what I wanted to do again. I said, carry the shopping. We began with an empty bag.",
            name: "Maria S.",
            description: "back pain, 2026",
            consent: true,
          },
          {
            children: "I was afraid that it would hurt. Leila showed me each step first.",
            name: "J.",
            description: "stiff neck, 2025",
            consent: true,
          },
        ]}
      />
      <KeyFigures
        heading="Rowan Yard in figures"
        items={[
          { value: "1998", name: "is the year we opened", source: "clinic" },
          { value: 9, name: "people on our team, who speak nine languages", source: "clinic" },
          { value: 4, name: "rooms, all on the ground floor", source: "clinic" },
        ]}
      />
      <ArticleList
        heading="From our clinic"
        items={articles}
        actions={<a href="/articles">All articles</a>}
      />
      <BookingCTA
        heading="Tell us where it hurts"
        intro="Choose a time online, or call and talk to someone."
        booking={clinic.booking}
        phone={{ ...clinic.phone, sms: true }}
        hours={clinic.hours}
      />
      <LocationCard
        heading="Where to find us"
        clinic={clinic}
        directions="Three minutes on foot from Larkford station. Bus 7 stops at the gate."
        parking="Four places in the yard. One is wide, and next to the door."
        access="No steps. The door opens by itself, and a wheelchair can turn in every room."
      />
      <OpeningHours heading="When are we open?" hours={clinic.openingHours} />
      <StickyActionBar booking={clinic.booking} phone={clinic.phone} />
      <StructuredData
        page={{
          url: `${clinic.url}/`,
          name: heading,
          language: "en-GB",
          clinic: { ...clinic, practitioners: [ana, tom, leila, noor] },
        }}
      />
    </Page>
  );
}

const small = {
  name: clinic.name,
  url: clinic.url,
  phone: clinic.phone,
  booking: clinic.booking,
  address: clinic.address,
};

/** A clinic's home page with the fewest words that say what it does. */
export function HomePageLittleToSay() {
  return (
    <Page
      header={<SiteHeader clinic={{ name: clinic.name }} />}
      footer={<SiteFooter clinic={small} />}
    >
      <PageHero heading="Massage and physiotherapy" clinic={small} />
      <BenefitGrid
        heading="What may get easier"
        items={[
          { name: "Sitting", description: "At work and in the car." },
          { name: "Walking", description: "To the shops, or up a hill." },
          { name: "Sleeping", description: "The whole night, on either side." },
        ]}
      />
      <TeamGrid
        heading="Who you meet"
        items={[
          { name: "Ana Ferreira", jobTitle: "Massage therapist" },
          { name: "Tom Okafor", jobTitle: "Physiotherapist" },
        ]}
      />
      <TestimonialList
        heading="What people say"
        tone="soft"
        items={[
          {
            children: "Nobody hurried me, and I knew what would happen next.",
            name: "Maria S.",
            consent: true,
          },
        ]}
      />
      <FAQAccordion
        heading="Questions"
        items={[
          { question: "Does it hurt?", answer: "It should not. Say so if it does." },
          { question: "Do I need a letter?", answer: "No. You can come to us directly." },
          { question: "What do I wear?", answer: "Something that you can move in." },
        ]}
      />
      <BookingCTA heading="Book a visit" booking={clinic.booking} phone={clinic.phone} />
      <StructuredData
        page={{
          url: `${clinic.url}/`,
          name: "Massage and physiotherapy",
          language: "en-GB",
          clinic: small,
        }}
      />
    </Page>
  );
}
