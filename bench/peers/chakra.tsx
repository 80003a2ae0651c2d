import {
  Accordion,
  Alert,
  Box,
  Button,
  Card,
  ChakraProvider,
  Container,
  DataList,
  defaultSystem,
  Heading,
  HStack,
  Link,
  List,
  SimpleGrid,
  Span,
  Stack,
  Text,
} from "@chakra-ui/react";
import { useId, type ReactNode } from "react";
import { facts, phoneHref, words, type Question } from "../pages/words";

function Section(props: { heading: string; intro?: string; children: ReactNode }) {
  const { heading, intro, children } = props;
  const id = useId();
  return (
    <Box as="section" aria-labelledby={id} py="8">
      <Heading as="h2" id={id} size="2xl" mb="3">
        {heading}
      </Heading>
      {intro && (
        <Text color="fg.muted" mb="4">
          {intro}
        </Text>
      )}
      {children}
    </Box>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <Stack maxW="66ch">
      {texts.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
    </Stack>
  );
}

/** The clinic page, made with Chakra UI. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const phone = (
    <Link href={phoneHref} fontWeight="semibold">
      {booking.phone.display}
    </Link>
  );
  return (
    <ChakraProvider value={defaultSystem}>
      <Container as="main">
        <Box as="header" py="8">
          <Text color="fg.muted" fontWeight="semibold">
            {hero.eyebrow}
          </Text>
          <Heading as="h1" size="5xl" my="4">
            {hero.heading}
          </Heading>
          <Text textStyle="lg">{hero.intro}</Text>
          <HStack mt="8" gap="6">
            <Button asChild>
              <a href={booking.href}>{booking.label}</a>
            </Button>
            {phone}
          </HStack>
        </Box>
        <Section heading={about.heading}>
          <Paragraphs texts={about.paragraphs} />
        </Section>
        <Section heading={symptoms.heading}>
          <List.Root gap="3">
            {symptoms.items.map(({ name, description }) => (
              <List.Item key={name}>
                <Text fontWeight="semibold">{name}</Text>
                <Text color="fg.muted">{description}</Text>
              </List.Item>
            ))}
          </List.Root>
        </Section>
        <Section heading={benefits.heading} intro={benefits.intro}>
          <SimpleGrid columns={{ base: 1, md: 3 }} gap="6">
            {benefits.items.map(({ name, description }) => (
              <Card.Root key={name} as="article">
                <Card.Body>
                  <Card.Title mb="2">{name}</Card.Title>
                  <Text>{description}</Text>
                </Card.Body>
              </Card.Root>
            ))}
          </SimpleGrid>
        </Section>
        <Section heading={techniques.heading} intro={techniques.intro}>
          <SimpleGrid columns={{ base: 1, md: 2 }} gap="6">
            {techniques.items.map((technique) => (
              <Card.Root key={technique.name} as="article">
                <Card.Body>
                  <Card.Title mb="2">{technique.name}</Card.Title>
                  <Text mb="3">{technique.description}</Text>
                  <DataList.Root orientation="horizontal">
                    {facts(technique).map(({ term, text }) => (
                      <DataList.Item key={term}>
                        <DataList.ItemLabel>{term}</DataList.ItemLabel>
                        <DataList.ItemValue>{text}</DataList.ItemValue>
                      </DataList.Item>
                    ))}
                  </DataList.Root>
                </Card.Body>
              </Card.Root>
            ))}
          </SimpleGrid>
        </Section>
        <Alert.Root role="note">
          <Alert.Indicator />
          <Alert.Content>
            <Alert.Title as="h2">{callout.heading}</Alert.Title>
            <Alert.Description>{callout.body}</Alert.Description>
          </Alert.Content>
        </Alert.Root>
        <Section heading={practitioner.heading}>
          <Paragraphs texts={practitioner.paragraphs} />
        </Section>
        <Section heading={words.questions.heading}>
          <Accordion.Root multiple>
            {questions.map(({ id, question, answer }) => (
              <Accordion.Item key={id} value={id}>
                <h3>
                  <Accordion.ItemTrigger>
                    <Span flex="1">{question}</Span>
                    <Accordion.ItemIndicator />
                  </Accordion.ItemTrigger>
                </h3>
                <Accordion.ItemContent>
                  <Accordion.ItemBody>{answer}</Accordion.ItemBody>
                </Accordion.ItemContent>
              </Accordion.Item>
            ))}
          </Accordion.Root>
        </Section>
        <Section heading={booking.heading} intro={booking.intro}>
          <HStack gap="6">
            <Button asChild size="lg">
              <a href={booking.href}>{booking.label}</a>
            </Button>
            <div>
              {phone}
              <Text color="fg.muted">{booking.hours}</Text>
            </div>
          </HStack>
        </Section>
      </Container>
    </ChakraProvider>
  );
}
