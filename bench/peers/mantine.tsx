import {
  Accordion,
  Alert,
  Anchor,
  Box,
  Button,
  Card,
  ColorSchemeScript,
  Container,
  DataList,
  Group,
  List,
  MantineProvider,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from "@mantine/core";
import "@mantine/core/styles.css";
import { useId, type ReactNode } from "react";
import { facts, phoneHref, words, type Question } from "../pages/words";

/** Its scheme is set by a script in the head, before anything shows. */
export const Head = () => <ColorSchemeScript defaultColorScheme="auto" />;

function Section(props: { heading: string; intro?: string; children: ReactNode }) {
  const { heading, intro, children } = props;
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} py="xl">
      <Title order={2} id={id} mb="sm">
        {heading}
      </Title>
      {intro && (
        <Text c="dimmed" mb="lg">
          {intro}
        </Text>
      )}
      {children}
    </Box>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <Stack gap="sm" maw="66ch">
      {texts.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
    </Stack>
  );
}

/** The clinic page, made with Mantine. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const phone = (
    <Anchor href={phoneHref} fw={600}>
      {booking.phone.display}
    </Anchor>
  );
  return (
    <MantineProvider defaultColorScheme="auto">
      <Container component="main">
        <Box component="header" py="xl">
          <Text c="dimmed" fw={600}>
            {hero.eyebrow}
          </Text>
          <Title my="md">{hero.heading}</Title>
          <Text size="lg">{hero.intro}</Text>
          <Group mt="xl">
            <Button component="a" href={booking.href}>
              {booking.label}
            </Button>
            {phone}
          </Group>
        </Box>
        <Section heading={about.heading}>
          <Paragraphs texts={about.paragraphs} />
        </Section>
        <Section heading={symptoms.heading}>
          <List spacing="sm">
            {symptoms.items.map(({ name, description }) => (
              <List.Item key={name}>
                <Text fw={600}>{name}</Text>
                <Text c="dimmed">{description}</Text>
              </List.Item>
            ))}
          </List>
        </Section>
        <Section heading={benefits.heading} intro={benefits.intro}>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            {benefits.items.map(({ name, description }) => (
              <Card key={name} component="article" withBorder>
                <Title order={3} size="h4" mb="xs">
                  {name}
                </Title>
                <Text>{description}</Text>
              </Card>
            ))}
          </SimpleGrid>
        </Section>
        <Section heading={techniques.heading} intro={techniques.intro}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {techniques.items.map((technique) => (
              <Card key={technique.name} component="article" withBorder>
                <Title order={3} size="h4" mb="xs">
                  {technique.name}
                </Title>
                <Text mb="sm">{technique.description}</Text>
                <DataList>
                  {facts(technique).map(({ term, text }) => (
                    <DataList.Item key={term}>
                      <DataList.ItemLabel>{term}</DataList.ItemLabel>
                      <DataList.ItemValue>{text}</DataList.ItemValue>
                    </DataList.Item>
                  ))}
                </DataList>
              </Card>
            ))}
          </SimpleGrid>
        </Section>
        <Alert role="note" title={callout.heading}>
          {callout.body}
        </Alert>
        <Section heading={practitioner.heading}>
          <Paragraphs texts={practitioner.paragraphs} />
        </Section>
        <Section heading={words.questions.heading}>
          {/* Its default mode leaves closed answers out of the server's HTML. */}
          <Accordion multiple order={3} keepMountedMode="display-none">
            {questions.map(({ id, question, answer }) => (
              <Accordion.Item key={id} value={id}>
                <Accordion.Control>{question}</Accordion.Control>
                <Accordion.Panel>{answer}</Accordion.Panel>
              </Accordion.Item>
            ))}
          </Accordion>
        </Section>
        <Section heading={booking.heading} intro={booking.intro}>
          <Group>
            <Button component="a" href={booking.href} size="lg">
              {booking.label}
            </Button>
            <div>
              {phone}
              <Text c="dimmed">{booking.hours}</Text>
            </div>
          </Group>
        </Section>
      </Container>
    </MantineProvider>
  );
}
