import "nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css";
import {
  Button,
  Card,
  Col,
  Container,
  Details,
  Hero,
  InsetText,
  Row,
  SummaryList,
} from "nhsuk-react-components";
import { useId, type ReactNode } from "react";
import { facts, phoneHref, words, type Question } from "../pages/words";

// What the template of NHS.UK frontend does in an inline script; its buttons fail without it.
if (typeof document !== "undefined")
  document.body.classList.add("js-enabled", "nhsuk-frontend-supported");

function Section(props: { heading: string; intro?: string; children: ReactNode }) {
  const { heading, intro, children } = props;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {intro && <p>{intro}</p>}
      {children}
    </section>
  );
}

const Paragraphs = ({ texts }: { texts: readonly string[] }) => (
  <Row>
    <Col width="two-thirds">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Col>
  </Row>
);

/** The clinic page, made with nhsuk-react-components. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const phone = <a href={phoneHref}>{booking.phone.display}</a>;
  return (
    <main className="nhsuk-main-wrapper">
      <Hero>
        <p>{hero.eyebrow}</p>
        <Hero.Heading>{hero.heading}</Hero.Heading>
        <Hero.Text>{hero.intro}</Hero.Text>
        <Button href={booking.href} reverse>
          {booking.label}
        </Button>
        <p>{phone}</p>
      </Hero>
      <Container>
        <Section heading={about.heading}>
          <Paragraphs texts={about.paragraphs} />
        </Section>
        <Section heading={symptoms.heading}>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {symptoms.items.map(({ name, description }) => (
              <li key={name}>
                <strong>{name}</strong>
                <br />
                {description}
              </li>
            ))}
          </ul>
        </Section>
        <Section heading={benefits.heading} intro={benefits.intro}>
          <Card.Group>
            {benefits.items.map(({ name, description }) => (
              <Card.GroupItem key={name} width="one-third">
                <Card>
                  <Card.Heading headingLevel="h3">{name}</Card.Heading>
                  <Card.Description>{description}</Card.Description>
                </Card>
              </Card.GroupItem>
            ))}
          </Card.Group>
        </Section>
        <Section heading={techniques.heading} intro={techniques.intro}>
          <Card.Group>
            {techniques.items.map((technique) => (
              <Card.GroupItem key={technique.name} width="one-half">
                <Card>
                  <Card.Heading headingLevel="h3">{technique.name}</Card.Heading>
                  <Card.Description>{technique.description}</Card.Description>
                  <SummaryList noBorder>
                    {facts(technique).map(({ term, text }) => (
                      <SummaryList.Row key={term}>
                        <SummaryList.Key>{term}</SummaryList.Key>
                        <SummaryList.Value>{text}</SummaryList.Value>
                      </SummaryList.Row>
                    ))}
                  </SummaryList>
                </Card>
              </Card.GroupItem>
            ))}
          </Card.Group>
        </Section>
        <InsetText role="note">
          <h2 className="nhsuk-heading-s">{callout.heading}</h2>
          <p>{callout.body}</p>
        </InsetText>
        <Section heading={practitioner.heading}>
          <Paragraphs texts={practitioner.paragraphs} />
        </Section>
        <Section heading={words.questions.heading}>
          <Details.ExpanderGroup>
            {questions.map(({ id, question, answer }) => (
              <Details key={id} expander>
                <Details.Summary>{question}</Details.Summary>
                <Details.Text id={id}>
                  <p>{answer}</p>
                </Details.Text>
              </Details>
            ))}
          </Details.ExpanderGroup>
        </Section>
        <Section heading={booking.heading} intro={booking.intro}>
          <Button href={booking.href}>{booking.label}</Button>
          <p>
            {phone}
            <br />
            {booking.hours}
          </p>
        </Section>
      </Container>
    </main>
  );
}
