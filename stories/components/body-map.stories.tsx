import type { Meta, StoryObj } from "@storybook/react-vite";
import { BodyMap } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/BodyMap",
  component: BodyMap,
  args: {
    heading: "Where is sciatica felt?",
    intro: "Most often on one side only. Here it is the left.",
    items: [
      { region: "lower-back", side: "left", mark: "hurts", description: "Dull, or not at all." },
      { region: "buttock", side: "left", mark: "hurts", description: "Deep, when you sit." },
      { region: "thigh-back", side: "left", mark: "spreads" },
      { region: "calf", side: "left", mark: "spreads", description: "Pain, or pins and needles." },
      { region: "foot", side: "left", mark: "spreads", description: "The skin may feel numb." },
    ],
  },
} satisfies Meta<typeof BodyMap>;

export default meta;

type Story = StoryObj<typeof meta>;

/** On a page about a condition: where it hurts, and where that may spread. */
export const Default: Story = {};

/** On a home page: each region leads to the page about it. */
export const Overview: Story = {
  args: {
    heading: "Where does it hurt?",
    intro: "Choose a place to read what may be behind it, and what we can do.",
    items: [
      { region: "head", name: "Headache", href: "/headache" },
      { region: "jaw", name: "Jaw pain", href: "/jaw-pain" },
      { region: "neck", name: "Stiff neck", href: "/stiff-neck" },
      { region: "shoulder", name: "Shoulder pain", href: "/shoulder-pain" },
      { region: "upper-back", name: "Upper back pain", href: "/upper-back-pain" },
      { region: "lower-back", name: "Lower back pain", href: "/lower-back-pain" },
      { region: "elbow", name: "Tennis elbow", href: "/tennis-elbow" },
      { region: "hand", name: "Hand and wrist pain", href: "/hand-pain" },
      { region: "hip", name: "Hip pain", href: "/hip-pain" },
      { region: "buttock", name: "Sciatica", href: "/sciatica" },
      { region: "knee", name: "Knee pain", href: "/knee-pain" },
      { region: "heel", name: "Heel pain", href: "/heel-pain" },
    ],
  },
};

/** With one region and no words of your own. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { heading: "Where is it felt?", intro: undefined, items: ["lower-back"] },
};

/** The side tells the front of a thigh from its outside. */
export const FromTheSide: Story = {
  args: {
    heading: "Where does a stiff hip hurt?",
    intro: undefined,
    items: [
      { region: "hip", mark: "hurts", description: "When you lie on it, or climb stairs." },
      { region: "thigh-side", mark: "spreads", description: "As far as the knee." },
    ],
  },
};

/** All three views, each region wherever it is seen. */
export const EveryView: Story = {
  args: {
    layout: "stacked",
    view: ["front", "back", "side"],
    heading: "What do we treat?",
    intro: undefined,
    items: [
      "head",
      "jaw",
      "neck",
      "shoulder",
      "shoulder-blade",
      "upper-back",
      "lower-back",
      "tailbone",
      "chest",
      "belly",
      "groin",
      "hip",
      "buttock",
      "upper-arm",
      "elbow",
      "forearm",
      "wrist",
      "hand",
      "thigh-front",
      "thigh-side",
      "thigh-back",
      "knee",
      "shin",
      "calf",
      "ankle",
      "heel",
      "foot",
    ],
  },
};

/** The heading above, for a map with many regions. */
export const Stacked: Story = { args: { ...Overview.args, layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const OnInkGround: Story = { args: { ...Overview.args, tone: "ink" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { region: "neck", mark: "hurts", name: long.word, description: long.sentence },
      { region: "shoulder", mark: "spreads", name: long.sentence, href: "/long" },
      { region: "chest", name: long.word, description: long.url },
    ],
  },
};

/** A body has its left where it has it: the drawing is not mirrored. */
export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "أين يُشعر بألم عرق النسا؟",
    intro: "غالبًا في جهة واحدة فقط، وهي هنا اليسرى.",
    items: [
      { region: "lower-back", side: "left", mark: "hurts", description: "ألم خفيف مستمر." },
      { region: "buttock", side: "left", mark: "hurts" },
      { region: "thigh-back", side: "left", mark: "spreads", href: "/leg" },
      { region: "calf", side: "left", mark: "spreads", description: "ألم أو تنميل." },
    ],
    messages: ar,
  },
};
