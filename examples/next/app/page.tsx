import {
  BenefitCard,
  BenefitGrid,
  BookingCTA,
  Button,
  ButtonLink,
  Callout,
  ConditionHero,
  FAQAccordion,
  PhoneLink,
  Prose,
  Section,
  SymptomList,
  TechniqueCard,
  TechniqueGrid,
  ThreadFigure,
} from "clinic-ui";
import { clinic } from "./clinic";

export default function Page() {
  return (
    <main>
      <ConditionHero
        eyebrow={clinic.name}
        heading="Lower back pain: what may help"
        lede="Most people have a sore back at some time, and it often gets better within a few weeks. Here is what you can do, and what we can do with you."
        media={<ThreadFigure />}
        actions={
          <>
            <ButtonLink href={clinic.booking.href} size="large">
              {clinic.booking.label}
            </ButtonLink>
            <PhoneLink {...clinic.phone} />
          </>
        }
      />
      <Section heading="What is it?" layout="split">
        <Prose>
          <p>
            Lower back pain is pain between the bottom of your ribs and the top of your legs. Often
            a muscle or a joint is sore and nothing is badly hurt. Resting in bed for days can make
            it last longer.
          </p>
        </Prose>
      </Section>
      <SymptomList
        heading="What people notice"
        items={[
          { name: "A dull ache", detail: "On one side or across the back." },
          { name: "Stiffness", detail: "Most of all in the morning." },
          { name: "A sharp pain", detail: "When you bend, lift or turn." },
          { name: "Pain down one leg", detail: "A nerve may be sore too." },
        ]}
        worseWhen="You sit or stand still for long."
        betterWhen="You walk and move a little, often."
      />
      <Section heading="When to get help now" tone="soft" layout="split">
        <Callout tone="important" heading="Call 999 or go to A&E if your back hurts and">
          <ul>
            <li>you cannot pee, or you pee or poo without meaning to</li>
            <li>the skin between your legs is numb or tingles</li>
            <li>both legs hurt, tingle or feel weak</li>
            <li>it began after a bad fall or a crash</li>
          </ul>
        </Callout>
      </Section>
      <BenefitGrid
        heading="What physiotherapy may do"
        columns={2}
        items={[
          { heading: "Less pain", body: "Exercises that suit you may ease pain in a few weeks." },
          {
            heading: "Easier days",
            body: "You learn to bend, lift and sit in ways that hurt less.",
          },
        ]}
      />
      <Section heading="What we are careful about">
        <BenefitCard
          heading="Hands and exercise together"
          body="We use our hands only along with exercises, as the guideline for back pain advises."
          evidence="NICE guideline NG59, 2016, updated 2020"
        />
      </Section>
      <Section heading="Your first visit" layout="split">
        <TechniqueCard
          name="A check and a plan"
          summary="We ask about your pain, watch how you move, and agree on a plan. You can stop at any time."
          duration={45}
          suitsFor="anyone with a sore back"
        />
      </Section>
      <TechniqueGrid
        heading="After that"
        tone="soft"
        items={[
          {
            name: "Exercise with a physiotherapist",
            summary: "Strength and stretching, a little harder each week.",
            duration: 30,
            suitsFor: "pain that comes back",
          },
          {
            name: "Massage",
            summary: "Slow strokes for muscles that are sore and tight.",
            duration: 30,
            pressure: "medium",
            suitsFor: "stiff muscles, along with exercise",
            notFor: "a fever, or skin that is broken or sore",
          },
        ]}
      />
      <FAQAccordion
        heading="Questions people ask"
        structuredData
        items={[
          {
            question: "Do I need a letter from my doctor?",
            answer: "No, you can come to us directly. We'll write to your doctor if you wish.",
          },
          {
            question: "Should I rest until it stops?",
            answer:
              "A day of rest is fine. After that, walking and easy movement help more than bed does.",
          },
          {
            question: "Will I need a scan?",
            answer:
              "Most people do not. A scan often shows changes that cause no pain, so doctors ask for one only when it may change the care.",
          },
        ]}
        actions={
          <ButtonLink href="/questions" variant="secondary">
            More questions
          </ButtonLink>
        }
      />
      <Section
        heading="When would you like to come?"
        intro="Choose a part of the day to see the free times."
      >
        <form action={clinic.booking.href}>
          <Button type="submit" name="from" value="08:00" variant="secondary">
            Morning
          </Button>{" "}
          <Button type="submit" name="from" value="13:00" variant="secondary">
            Afternoon
          </Button>
        </form>
      </Section>
      <BookingCTA
        heading="Talk to a physiotherapist"
        body="Choose a time online, or ask us on the telephone first."
        booking={clinic.booking}
        phone={clinic.phone}
        hours={clinic.hours}
      />
    </main>
  );
}
