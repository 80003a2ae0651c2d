import { Page, Prose, Section, SiteFooter, SiteHeader } from "clinic-ui";

const clinic = {
  name: "Rowan Yard Clinic",
  phone: "+44 1632 960142",
  booking: "/book",
  address: { street: "3 Rowan Yard, Mill Lane", locality: "Larkford", postalCode: "LK1 4RY" },
};

<Page
  header={
    <SiteHeader
      clinic={clinic}
      currentHref="/visit"
      items={[
        { name: "Treatments", href: "/treatments" },
        { name: "Your visit", href: "/visit" },
      ]}
    />
  }
  footer={<SiteFooter clinic={clinic} />}
>
  <Section headingLevel={1} heading="Your visit" intro="It takes an hour. Half is talking." />
  <Section tone="soft" layout="split" heading="What should I wear?">
    <Prose>
      <p>Whatever is comfortable. You keep on as many clothes as you like.</p>
    </Prose>
  </Section>
</Page>;
