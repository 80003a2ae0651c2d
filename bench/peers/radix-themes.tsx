import {
  Box,
  Button,
  Callout,
  Card,
  Container,
  DataList,
  Flex,
  Grid,
  Heading,
  Link,
  Section as ThemesSection,
  Text,
  Theme,
} from "@radix-ui/themes";
import "@radix-ui/themes/styles.css";
import { Accordion } from "radix-ui";
import { useId, type ReactNode } from "react";
import { facts, phoneHref, words, type Question } from "../pages/words";
import "./radix-themes.css";

function Section(props: { heading: string; intro?: string; children: ReactNode }) {
  const { heading, intro, children } = props;
  const id = useId();
  return (
    <ThemesSection size="2" aria-labelledby={id}>
      <Heading as="h2" id={id} mb="3">
        {heading}
      </Heading>
      {intro && (
        <Text as="p" color="gray" mb="4">
          {intro}
        </Text>
      )}
      {children}
    </ThemesSection>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <Text key={text} as="p" mb="3">
      {text}
    </Text>
  ));
}

/** Radix Themes has no accordion of its own; its docs send you to the primitives for one. */
function Questions({ questions }: { questions: readonly Question[] }) {
  return (
    <Accordion.Root type="multiple">
      {questions.map(({ id, question, answer }) => (
        <Accordion.Item key={id} value={id}>
          <Accordion.Header className="question">
            <Accordion.Trigger className="question__trigger">{question}</Accordion.Trigger>
          </Accordion.Header>
          {/* Without forceMount closed answers are not in the server's HTML. */}
          <Accordion.Content className="question__answer" forceMount>
            <Text as="p" mb="4">
              {answer}
            </Text>
          </Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}

/** The clinic page, made with Radix Themes. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const phone = (
    <Link href={phoneHref} weight="medium">
      {booking.phone.display}
    </Link>
  );
  return (
    <Theme>
      <Container asChild size="3" px="4">
        <main>
          <Box asChild py="6">
            <header>
              <Text as="p" color="gray" weight="medium">
                {hero.eyebrow}
              </Text>
              <Heading size="9" my="4">
                {hero.heading}
              </Heading>
              <Text as="p" size="4">
                {hero.intro}
              </Text>
              <Flex align="center" gap="5" mt="5">
                <Button asChild size="3">
                  <a href={booking.href}>{booking.label}</a>
                </Button>
                {phone}
              </Flex>
            </header>
          </Box>
          <Section heading={about.heading}>
            <Paragraphs texts={about.paragraphs} />
          </Section>
          <Section heading={symptoms.heading}>
            <Grid asChild columns={{ initial: "1", sm: "2" }} gap="4">
              <ul className="plain-list" role="list">
                {symptoms.items.map(({ name, description }) => (
                  <li key={name}>
                    <Text as="div" weight="bold">
                      {name}
                    </Text>
                    <Text as="div" color="gray">
                      {description}
                    </Text>
                  </li>
                ))}
              </ul>
            </Grid>
          </Section>
          <Section heading={benefits.heading} intro={benefits.intro}>
            <Grid columns={{ initial: "1", sm: "3" }} gap="4">
              {benefits.items.map(({ name, description }) => (
                <Card key={name} asChild>
                  <article>
                    <Heading as="h3" size="4" mb="2">
                      {name}
                    </Heading>
                    <Text as="p">{description}</Text>
                  </article>
                </Card>
              ))}
            </Grid>
          </Section>
          <Section heading={techniques.heading} intro={techniques.intro}>
            <Grid columns={{ initial: "1", sm: "2" }} gap="4">
              {techniques.items.map((technique) => (
                <Card key={technique.name} asChild>
                  <article>
                    <Heading as="h3" size="4" mb="2">
                      {technique.name}
                    </Heading>
                    <Text as="p" mb="3">
                      {technique.description}
                    </Text>
                    <DataList.Root>
                      {facts(technique).map(({ term, text }) => (
                        <DataList.Item key={term}>
                          <DataList.Label>{term}</DataList.Label>
                          <DataList.Value>{text}</DataList.Value>
                        </DataList.Item>
                      ))}
                    </DataList.Root>
                  </article>
                </Card>
              ))}
            </Grid>
          </Section>
          <Callout.Root role="note">
            <Heading as="h2" size="3">
              {callout.heading}
            </Heading>
            <Callout.Text>{callout.body}</Callout.Text>
          </Callout.Root>
          <Section heading={practitioner.heading}>
            <Paragraphs texts={practitioner.paragraphs} />
          </Section>
          <Section heading={words.questions.heading}>
            <Questions questions={questions} />
          </Section>
          <Section heading={booking.heading} intro={booking.intro}>
            <Flex align="center" gap="5">
              <Button asChild size="4">
                <a href={booking.href}>{booking.label}</a>
              </Button>
              <div>
                {phone}
                <Text as="p" color="gray">
                  {booking.hours}
                </Text>
              </div>
            </Flex>
          </Section>
        </main>
      </Container>
    </Theme>
  );
}
