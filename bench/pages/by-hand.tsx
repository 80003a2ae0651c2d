import { useId, type ReactNode } from "react";
import { words, type Question } from "./words";

interface SectionProps {
  heading: string;
  intro?: string;
  tone?: "plain" | "soft" | "ink";
  split?: boolean;
  children: ReactNode;
}

function Section({ heading, intro, tone = "plain", split = false, children }: SectionProps) {
  const id = useId();
  return (
    <section
      className={`section section--${tone}${split ? " section--split" : ""}`}
      aria-labelledby={id}
    >
      <h2 id={id} className="section__heading">
        {heading}
      </h2>
      {intro && <p className="section__intro">{intro}</p>}
      <div className="section__body">{children}</div>
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

const pressureWords = { light: "Light", medium: "Medium", firm: "Firm" };

function Technique({ technique }: { technique: (typeof words.techniques.items)[number] }) {
  const { name, description, suitsFor, notFor, duration, pressure } = technique;
  return (
    <article className="technique">
      <h3>{name}</h3>
      <div className="technique__text">
        <p>{description}</p>
        <dl>
          <div>
            <dt>Good for</dt>
            <dd>{suitsFor}</dd>
          </div>
          <div>
            <dt>Not for</dt>
            <dd>{notFor}</dd>
          </div>
        </dl>
      </div>
      <dl className="technique__facts">
        <div>
          <dt>Time</dt>
          <dd>{`${duration} minutes`}</dd>
        </div>
        <div>
          <dt>Pressure</dt>
          <dd>
            <span className={`pressure pressure--${pressure}`}>{pressureWords[pressure]}</span>
          </dd>
        </div>
      </dl>
    </article>
  );
}

function Phone({ number, display }: { number: string; display: string }) {
  return (
    <a className="phone" href={`tel:${number.replace(/\s/g, "")}`}>
      {display}
    </a>
  );
}

/** The clinic page as one would write it without a library: native elements, a sheet of its own. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const calloutId = useId();
  return (
    <main>
      <header className="hero">
        <p className="hero__eyebrow">{hero.eyebrow}</p>
        <h1 className="hero__heading">{hero.heading}</h1>
        <p className="hero__lede">{hero.intro}</p>
        <div className="hero__actions">
          <a className="button" href={booking.href}>
            {booking.label}
          </a>
          <Phone {...booking.phone} />
        </div>
      </header>
      <Section heading={about.heading} split>
        <Paragraphs texts={about.paragraphs} />
      </Section>
      <Section heading={symptoms.heading} split>
        <ul className="symptoms" role="list">
          {symptoms.items.map(({ name, description }) => (
            <li key={name}>
              <b>{name}</b>
              <div>{description}</div>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={benefits.heading} intro={benefits.intro}>
        <ul className="benefits" role="list">
          {benefits.items.map(({ name, description }) => (
            <li key={name} className="benefit">
              <h3>{name}</h3>
              <p>{description}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={techniques.heading} intro={techniques.intro} tone="soft">
        <ul className="techniques" role="list">
          {techniques.items.map((technique) => (
            <li key={technique.name}>
              <Technique technique={technique} />
            </li>
          ))}
        </ul>
      </Section>
      <aside className="callout" role="note" aria-labelledby={calloutId}>
        <h2 id={calloutId} className="callout__heading">
          {callout.heading}
        </h2>
        <p>{callout.body}</p>
      </aside>
      <Section heading={practitioner.heading} split>
        <Paragraphs texts={practitioner.paragraphs} />
      </Section>
      <Section heading={words.questions.heading} split>
        {questions.map(({ id, question, answer }) => (
          <details key={id} className="question">
            <summary>
              <h3>{question}</h3>
            </summary>
            <p id={id}>{answer}</p>
          </details>
        ))}
      </Section>
      <Section heading={booking.heading} intro={booking.intro} tone="ink">
        <div className="booking">
          <a className="button button--large" href={booking.href}>
            {booking.label}
          </a>
          <div className="booking__phone">
            <Phone {...booking.phone} />
            <p>{booking.hours}</p>
          </div>
        </div>
      </Section>
    </main>
  );
}
