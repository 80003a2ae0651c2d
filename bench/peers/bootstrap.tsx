import "bootstrap/dist/css/bootstrap.min.css";
import { Fragment, useId, type ReactNode } from "react";
import Accordion from "react-bootstrap/Accordion";
import Alert from "react-bootstrap/Alert";
import Button from "react-bootstrap/Button";
import Card from "react-bootstrap/Card";
import Col from "react-bootstrap/Col";
import Container from "react-bootstrap/Container";
import ListGroup from "react-bootstrap/ListGroup";
import Row from "react-bootstrap/Row";
import Stack from "react-bootstrap/Stack";
import { facts, phoneHref, words, type Question } from "../pages/words";

function Section(props: { heading: string; intro?: string; children: ReactNode }) {
  const { heading, intro, children } = props;
  const id = useId();
  return (
    <section className="py-4" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {intro && <p className="text-body-secondary">{intro}</p>}
      {children}
    </section>
  );
}

const Paragraphs = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => <p key={text}>{text}</p>);

/** The clinic page, made with React-Bootstrap. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const phone = <a href={phoneHref}>{booking.phone.display}</a>;
  return (
    <Container as="main">
      <header className="py-5">
        <p className="text-body-secondary fw-semibold">{hero.eyebrow}</p>
        <h1 className="display-4">{hero.heading}</h1>
        <p className="lead">{hero.intro}</p>
        <Stack direction="horizontal" gap={3}>
          <Button href={booking.href}>{booking.label}</Button>
          {phone}
        </Stack>
      </header>
      <Section heading={about.heading}>
        <Paragraphs texts={about.paragraphs} />
      </Section>
      <Section heading={symptoms.heading}>
        <ListGroup as="ul" variant="flush">
          {symptoms.items.map(({ name, description }) => (
            <ListGroup.Item key={name} as="li">
              <div className="fw-bold">{name}</div>
              {description}
            </ListGroup.Item>
          ))}
        </ListGroup>
      </Section>
      <Section heading={benefits.heading} intro={benefits.intro}>
        <Row xs={1} md={3} className="g-4">
          {benefits.items.map(({ name, description }) => (
            <Col key={name}>
              <Card as="article" body>
                <Card.Title as="h3">{name}</Card.Title>
                <Card.Text>{description}</Card.Text>
              </Card>
            </Col>
          ))}
        </Row>
      </Section>
      <Section heading={techniques.heading} intro={techniques.intro}>
        <Row xs={1} md={2} className="g-4">
          {techniques.items.map((technique) => (
            <Col key={technique.name}>
              <Card as="article" body>
                <Card.Title as="h3">{technique.name}</Card.Title>
                <Card.Text>{technique.description}</Card.Text>
                <dl className="row mb-0">
                  {facts(technique).map(({ term, text }) => (
                    <Fragment key={term}>
                      <Col as="dt" sm={3}>
                        {term}
                      </Col>
                      <Col as="dd" sm={9}>
                        {text}
                      </Col>
                    </Fragment>
                  ))}
                </dl>
              </Card>
            </Col>
          ))}
        </Row>
      </Section>
      <Alert variant="info" role="note">
        <Alert.Heading as="h2">{callout.heading}</Alert.Heading>
        <p className="mb-0">{callout.body}</p>
      </Alert>
      <Section heading={practitioner.heading}>
        <Paragraphs texts={practitioner.paragraphs} />
      </Section>
      <Section heading={words.questions.heading}>
        <Accordion alwaysOpen>
          {questions.map(({ id, question, answer }) => (
            <Accordion.Item key={id} eventKey={id}>
              <Accordion.Header as="h3">{question}</Accordion.Header>
              <Accordion.Body>{answer}</Accordion.Body>
            </Accordion.Item>
          ))}
        </Accordion>
      </Section>
      <Section heading={booking.heading} intro={booking.intro}>
        <Stack direction="horizontal" gap={3}>
          <Button href={booking.href} size="lg">
            {booking.label}
          </Button>
          <div>
            {phone}
            <p className="mb-0 text-body-secondary">{booking.hours}</p>
          </div>
        </Stack>
      </Section>
    </Container>
  );
}
