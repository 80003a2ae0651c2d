import { Accordion } from "@base-ui/react/accordion";
import { useId, type ReactNode } from "react";
import { facts, phoneHref, words, type Question } from "../pages/words";
import "./base-ui.css";

const button =
  "inline-flex items-center rounded-lg bg-teal-800 px-6 font-semibold text-white hover:bg-teal-900 focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-teal-800 dark:bg-teal-300 dark:text-teal-950";

const card = "rounded-lg border border-neutral-300 p-5 dark:border-neutral-700";

function Section(props: { heading: string; intro?: string; children: ReactNode }) {
  const { heading, intro, children } = props;
  const id = useId();
  return (
    <section className="py-10" aria-labelledby={id}>
      <h2 id={id} className="mb-4 text-3xl font-semibold">
        {heading}
      </h2>
      {intro && <p className="mb-6 text-neutral-600 dark:text-neutral-400">{intro}</p>}
      {children}
    </section>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <div className="max-w-prose space-y-4">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function Questions({ questions }: { questions: readonly Question[] }) {
  return (
    // Found by the browser's search while they are closed, and so in the server's HTML.
    <Accordion.Root multiple hiddenUntilFound>
      {questions.map(({ id, question, answer }) => (
        <Accordion.Item
          key={id}
          value={id}
          className="border-t border-neutral-300 dark:border-neutral-700"
        >
          <Accordion.Header>
            <Accordion.Trigger className="flex w-full justify-between gap-4 py-4 text-left text-xl font-semibold after:transition-transform after:content-['+'] focus-visible:outline-2 focus-visible:outline-teal-800 data-panel-open:after:rotate-45">
              {question}
            </Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Panel className="h-(--accordion-panel-height) overflow-hidden transition-[height] duration-150 ease-out data-ending-style:h-0 data-starting-style:h-0">
            <p className="max-w-prose pb-6">{answer}</p>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}

/** The clinic page, made with Base UI and Tailwind. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const phone = (
    <a href={phoneHref} className="font-semibold text-teal-800 underline dark:text-teal-300">
      {booking.phone.display}
    </a>
  );
  return (
    <main className="mx-auto max-w-6xl px-6">
      <header className="py-12">
        <p className="font-semibold text-teal-800 dark:text-teal-300">{hero.eyebrow}</p>
        <h1 className="my-4 max-w-3xl text-5xl font-semibold">{hero.heading}</h1>
        <p className="max-w-2xl text-xl text-neutral-600 dark:text-neutral-400">{hero.intro}</p>
        <div className="mt-8 flex flex-wrap items-center gap-6">
          <a href={booking.href} className={`${button} min-h-11`}>
            {booking.label}
          </a>
          {phone}
        </div>
      </header>
      <Section heading={about.heading}>
        <Paragraphs texts={about.paragraphs} />
      </Section>
      <Section heading={symptoms.heading}>
        <ul role="list" className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
          {symptoms.items.map(({ name, description }) => (
            <li key={name} className="border-t border-neutral-300 py-3 dark:border-neutral-700">
              <b>{name}</b>
              <p className="text-neutral-600 dark:text-neutral-400">{description}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={benefits.heading} intro={benefits.intro}>
        <ul role="list" className="grid gap-6 md:grid-cols-3">
          {benefits.items.map(({ name, description }) => (
            <li key={name} className={card}>
              <h3 className="mb-2 text-xl font-semibold">{name}</h3>
              <p>{description}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={techniques.heading} intro={techniques.intro}>
        <ul role="list" className="grid gap-6 md:grid-cols-2">
          {techniques.items.map((technique) => (
            <li key={technique.name} className={card}>
              <h3 className="mb-2 text-xl font-semibold">{technique.name}</h3>
              <p>{technique.description}</p>
              <dl className="mt-3 grid grid-cols-[6rem_1fr] text-sm">
                {facts(technique).map(({ term, text }) => (
                  <div key={term} className="contents">
                    <dt className="font-semibold">{term}</dt>
                    <dd className="text-neutral-600 dark:text-neutral-400">{text}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </Section>
      <aside
        role="note"
        aria-label={callout.heading}
        className="rounded-lg bg-teal-50 p-6 dark:bg-teal-950"
      >
        <h2 className="mb-2 text-xl font-semibold">{callout.heading}</h2>
        <p>{callout.body}</p>
      </aside>
      <Section heading={practitioner.heading}>
        <Paragraphs texts={practitioner.paragraphs} />
      </Section>
      <Section heading={words.questions.heading}>
        <Questions questions={questions} />
      </Section>
      <Section heading={booking.heading} intro={booking.intro}>
        <div className="flex flex-wrap items-center gap-6">
          <a href={booking.href} className={`${button} min-h-14 text-xl`}>
            {booking.label}
          </a>
          <div>
            {phone}
            <p className="text-neutral-600 dark:text-neutral-400">{booking.hours}</p>
          </div>
        </div>
      </Section>
    </main>
  );
}
