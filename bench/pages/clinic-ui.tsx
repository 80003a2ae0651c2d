import {
  BenefitGrid,
  BookingCTA,
  ButtonLink,
  Callout,
  ConditionHero,
  FAQAccordion,
  PhoneLink,
  Prose,
  Section,
  SymptomList,
  TechniqueGrid,
} from "clinic-ui";
import "clinic-ui/styles.css";
import { words, type Question } from "./words";

/** The clinic page, made with the library. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, practitioner, booking } = words;
  return (
    <main>
      <ConditionHero
        eyebrow={hero.eyebrow}
        heading={hero.heading}
        intro={hero.intro}
        actions={
          <>
            <ButtonLink href={booking.href}>{booking.label}</ButtonLink>
            <PhoneLink phone={booking.phone} />
          </>
        }
      />
      <Section heading={about.heading} layout="split">
        <Prose>
          {about.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Prose>
      </Section>
      <SymptomList {...words.symptoms} />
      <BenefitGrid {...words.benefits} />
      <TechniqueGrid {...words.techniques} tone="soft" />
      <Section>
        <Callout heading={words.callout.heading} headingLevel={2}>
          <p>{words.callout.body}</p>
        </Callout>
      </Section>
      <Section heading={practitioner.heading} layout="split">
        <Prose>
          {practitioner.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Prose>
      </Section>
      <FAQAccordion heading={words.questions.heading} items={questions} />
      <BookingCTA
        heading={booking.heading}
        intro={booking.intro}
        booking={{ href: booking.href, label: booking.label }}
        phone={booking.phone}
        hours={booking.hours}
      />
    </main>
  );
}
