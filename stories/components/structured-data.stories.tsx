import type { Meta, StoryObj } from "@storybook/react-vite";
import { Prose, Section, StructuredData } from "clinic-ui";
import { pageGraph } from "clinic-ui/structured-data";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";
import { ana, tom } from "../content/practitioners";
import { sources } from "../content/sources";

const url = `${clinic.url}/sciatica`;

const meta = {
  title: "Sections/Trust/StructuredData",
  component: StructuredData,
  args: {
    page: {
      url,
      name: "Sciatica or back pain",
      language: "en-GB",
      clinic,
      review: { author: ana, reviewer: tom, lastReviewed: "2026-09-14" },
      condition: { name: "Sciatica", symptoms: ["Lower back pain", "Tingling in the leg"] },
      treatments: [{ name: "Medical massage" }],
      questions: [{ question: "Does it hurt?", answer: "It may be tender for a moment." }],
      sources: [sources.nhsSciatica],
    },
  },
  // The component draws nothing, so the story lists what it says.
  render: (args) => (
    <Section heading="What a search engine reads">
      <StructuredData {...args} />
      <Prose>
        <ul>
          {pageGraph(args.page)?.["@graph"].map((node) => (
            <li key={node["@id"]}>
              <b>{String(node["@type"])}</b> {typeof node.name === "string" && node.name}
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  ),
} satisfies Meta<typeof StructuredData>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Massage is no branch of medicine to schema.org, so this clinic is a medical business. */
export const MassageClinic: Story = {
  args: { page: { url, name: "Massage", clinic: { ...clinic, kind: "massage" } } },
};

/** A page about a visit is a plain WebPage. */
export const PageWithoutCondition: Story = {
  args: { page: { url: `${clinic.url}/visit`, name: "Your visit", clinic } },
};

export const LongContent: Story = {
  args: { page: { url, name: long.sentence, condition: { name: long.word } } },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    page: {
      url: `${clinic.url}/ar`,
      name: "عرق النسا",
      language: "ar",
      clinic: arabicClinic,
      condition: { name: "عرق النسا", symptoms: ["ألم في أسفل الظهر"] },
    },
  },
};
