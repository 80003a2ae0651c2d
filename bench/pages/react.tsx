import { useId, type ReactNode } from "react";
import { facts, phoneHref, words, type Question } from "./words";
import "./hand-written.css";

interface SectionProps {
  heading: string;
  intro?: string;
  className?: string;
  children: ReactNode;
}

function Section({ heading, intro, className, children }: SectionProps) {
  const id = useId();
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {intro && <p className="intro">{intro}</p>}
      {children}
    </section>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <div className="prose">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function Technique({ technique }: { technique: (typeof words.techniques.items)[number] }) {
  const [suitsFor, notFor, time, pressure] = facts(technique);
  return (
    <li>
      <h3>{technique.name}</h3>
      <p>{technique.description}</p>
      <dl>
        <dt>{suitsFor.term}</dt>
        <dd>{suitsFor.text}</dd>
        <dt>{notFor.term}</dt>
        <dd>{notFor.text}</dd>
        <dt>{time.term}</dt>
        <dd>{time.text}</dd>
        <dt>{pressure.term}</dt>
        <dd className={`pressure ${technique.pressure}`}>{pressure.text}</dd>
      </dl>
    </li>
  );
}

function Phone() {
  return <a href={phoneHref}>{words.booking.phone.display}</a>;
}

/** The clinic page as one would write it without a library: native elements, a sheet of its own. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const calloutId = useId();
  return (
    <main>
      <header>
        <p className="eyebrow">{hero.eyebrow}</p>
        <h1>{hero.heading}</h1>
        <p className="lede">{hero.intro}</p>
        <div className="actions">
          <a className="button" href={booking.href}>
            {booking.label}
          </a>
          <Phone />
        </div>
      </header>
      <Section heading={about.heading} className="split">
        <Paragraphs texts={about.paragraphs} />
      </Section>
      <Section heading={symptoms.heading} className="split">
        <ul className="columns" role="list">
          {symptoms.items.map(({ name, description }) => (
            <li key={name}>
              <b>{name}</b>
              {description}
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={benefits.heading} intro={benefits.intro}>
        <ul className="columns" role="list">
          {benefits.items.map(({ name, description }) => (
            <li key={name}>
              <h3>{name}</h3>
              <p>{description}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={techniques.heading} intro={techniques.intro} className="soft">
        <ul className="columns" role="list">
          {techniques.items.map((technique) => (
            <Technique key={technique.name} technique={technique} />
          ))}
        </ul>
      </Section>
      <aside role="note" aria-labelledby={calloutId}>
        <h2 id={calloutId}>{callout.heading}</h2>
        <p>{callout.body}</p>
      </aside>
      <Section heading={practitioner.heading} className="split">
        <Paragraphs texts={practitioner.paragraphs} />
      </Section>
      <Section heading={words.questions.heading} className="split">
        <div>
          {questions.map(({ id, question, answer }) => (
            <details key={id}>
              <summary>
                <h3>{question}</h3>
              </summary>
              <p id={id}>{answer}</p>
            </details>
          ))}
        </div>
      </Section>
      <Section heading={booking.heading} intro={booking.intro} className="ink">
        <div className="actions">
          <a className="button large" href={booking.href}>
            {booking.label}
          </a>
          <div>
            <Phone />
            <p>{booking.hours}</p>
          </div>
        </div>
      </Section>
    </main>
  );
}
