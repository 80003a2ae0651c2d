import Accordion from "@mui/material/Accordion";
import AccordionDetails from "@mui/material/AccordionDetails";
import AccordionSummary from "@mui/material/AccordionSummary";
import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Card from "@mui/material/Card";
import CardContent from "@mui/material/CardContent";
import Container from "@mui/material/Container";
import CssBaseline from "@mui/material/CssBaseline";
import Grid from "@mui/material/Grid";
import Link from "@mui/material/Link";
import List from "@mui/material/List";
import ListItem from "@mui/material/ListItem";
import ListItemText from "@mui/material/ListItemText";
import Stack from "@mui/material/Stack";
import { createTheme, ThemeProvider } from "@mui/material/styles";
import SvgIcon from "@mui/material/SvgIcon";
import Typography from "@mui/material/Typography";
import { Fragment, useId, type ReactNode } from "react";
import { facts, phoneHref, words, type Question } from "../pages/words";

const theme = createTheme({ cssVariables: true, colorSchemes: { dark: true } });

function Section(props: { heading: string; intro?: string; children: ReactNode }) {
  const { heading, intro, children } = props;
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ py: 4 }}>
      <Typography variant="h4" component="h2" id={id} gutterBottom>
        {heading}
      </Typography>
      {intro && (
        <Typography color="text.secondary" gutterBottom>
          {intro}
        </Typography>
      )}
      {children}
    </Box>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <Typography key={text} sx={{ maxWidth: "66ch", mb: 2 }}>
      {text}
    </Typography>
  ));
}

function Question({ id, question, answer }: Question) {
  return (
    <Accordion disableGutters>
      <AccordionSummary
        id={`${id}-question`}
        aria-controls={`${id}-answer`}
        expandIcon={
          <SvgIcon>
            <path d="M16.6 8.6 12 13.2 7.4 8.6 6 10l6 6 6-6z" />
          </SvgIcon>
        }
      >
        <Typography component="span">{question}</Typography>
      </AccordionSummary>
      <AccordionDetails>{answer}</AccordionDetails>
    </Accordion>
  );
}

/** The clinic page, made with Material UI. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const phone = <Link href={phoneHref}>{booking.phone.display}</Link>;
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <Container component="main">
        <Box component="header" sx={{ py: 4 }}>
          <Typography variant="overline" component="p">
            {hero.eyebrow}
          </Typography>
          <Typography variant="h3" component="h1" gutterBottom>
            {hero.heading}
          </Typography>
          <Typography variant="h6" component="p" color="text.secondary" gutterBottom>
            {hero.intro}
          </Typography>
          <Stack direction="row" spacing={2} sx={{ alignItems: "center" }}>
            <Button variant="contained" href={booking.href}>
              {booking.label}
            </Button>
            {phone}
          </Stack>
        </Box>
        <Section heading={about.heading}>
          <Paragraphs texts={about.paragraphs} />
        </Section>
        <Section heading={symptoms.heading}>
          <List disablePadding>
            {symptoms.items.map(({ name, description }) => (
              <ListItem key={name} divider disableGutters>
                <ListItemText primary={name} secondary={description} />
              </ListItem>
            ))}
          </List>
        </Section>
        <Section heading={benefits.heading} intro={benefits.intro}>
          <Grid container spacing={3}>
            {benefits.items.map(({ name, description }) => (
              <Grid key={name} size={{ xs: 12, sm: 4 }}>
                <Card component="article" variant="outlined">
                  <CardContent>
                    <Typography variant="h6" component="h3" gutterBottom>
                      {name}
                    </Typography>
                    <Typography>{description}</Typography>
                  </CardContent>
                </Card>
              </Grid>
            ))}
          </Grid>
        </Section>
        <Section heading={techniques.heading} intro={techniques.intro}>
          <Grid container spacing={3}>
            {techniques.items.map((technique) => (
              <Grid key={technique.name} size={{ xs: 12, sm: 6 }}>
                <Card component="article" variant="outlined">
                  <CardContent>
                    <Typography variant="h6" component="h3" gutterBottom>
                      {technique.name}
                    </Typography>
                    <Typography gutterBottom>{technique.description}</Typography>
                    <Box
                      component="dl"
                      sx={{ display: "grid", gridTemplateColumns: "6em 1fr", m: 0 }}
                    >
                      {facts(technique).map(({ term, text }) => (
                        <Fragment key={term}>
                          <Typography component="dt" variant="subtitle2">
                            {term}
                          </Typography>
                          <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                            {text}
                          </Typography>
                        </Fragment>
                      ))}
                    </Box>
                  </CardContent>
                </Card>
              </Grid>
            ))}
          </Grid>
        </Section>
        <Alert severity="info" role="note">
          <AlertTitle component="h2">{callout.heading}</AlertTitle>
          {callout.body}
        </Alert>
        <Section heading={practitioner.heading}>
          <Paragraphs texts={practitioner.paragraphs} />
        </Section>
        <Section heading={words.questions.heading}>
          {questions.map((question) => (
            <Question key={question.id} {...question} />
          ))}
        </Section>
        <Section heading={booking.heading} intro={booking.intro}>
          <Stack direction="row" spacing={2} sx={{ alignItems: "center" }}>
            <Button variant="contained" size="large" href={booking.href}>
              {booking.label}
            </Button>
            <div>
              {phone}
              <Typography color="text.secondary">{booking.hours}</Typography>
            </div>
          </Stack>
        </Section>
      </Container>
    </ThemeProvider>
  );
}
