import type { Meta, StoryObj } from "@storybook/react-vite";
import { LanguageSwitcher, Section, SiteHeader, type Image } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { expect, userEvent, within } from "storybook/test";
import { arabicClinic } from "../content/arabic";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const items = [
  { name: "Conditions", href: "/conditions" },
  { name: "Treatments", href: "/treatments" },
  { name: "Our team", href: "/team" },
  { name: "Prices", href: "/prices" },
  { name: "Find us", href: "/find-us" },
];

const meta = {
  title: "Sections/Frame/SiteHeader",
  component: SiteHeader,
  args: { clinic, items, currentHref: "/conditions" },
} satisfies Meta<typeof SiteHeader>;

export default meta;

type Story = StoryObj<typeof meta>;

/** On narrow screens the pages are behind a menu, on wide ones they are a row. */
export const Default: Story = {
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const menu = canvas.getByText("Menu");

    if (menu.checkVisibility()) {
      await step("The menu opens and closes", async () => {
        const page = canvas.getByText("Prices");
        await expect(page.checkVisibility()).toBe(false);
        await userEvent.click(menu);
        await expect(page.checkVisibility()).toBe(true);
        await userEvent.click(menu);
      });
    } else {
      await step("The keyboard goes along the row", async () => {
        const pages = items.map(({ name }) => name);
        for (const name of [clinic.name, ...pages, "01632 960142", clinic.booking.label]) {
          await userEvent.tab();
          await expect(document.activeElement).toHaveTextContent(name);
        }
        (document.activeElement as HTMLElement).blur();
      });
    }
  },
};

/** On narrow screens the open menu moves the page down. */
export const MenuOpen: Story = {
  globals: { viewport: { value: "mobile1" } },
  render: (args) => <SiteHeader {...args} ref={openMenu} />,
};

// Without a play function, which the page of guidance does not run.
function openMenu(header: HTMLElement | null) {
  header?.querySelector("details")?.setAttribute("open", "");
}

const submenus = [
  {
    name: "Conditions",
    items: [
      { name: "All conditions", href: "/conditions" },
      { name: "Lower back pain", href: "/conditions/lower-back-pain" },
      { name: "Sciatica", href: "/conditions/sciatica" },
      { name: "Neck pain and headache", href: "/conditions/neck-pain" },
    ],
  },
  {
    name: "Treatments",
    items: [
      { name: "All treatments", href: "/treatments" },
      { name: "Physiotherapy", href: "/treatments/physiotherapy" },
      { name: "Chiropractic treatment", href: "/treatments/chiropractic" },
      { name: "Medical massage", href: "/treatments/massage" },
      { name: "Reflexology", href: "/treatments/reflexology" },
    ],
  },
  ...items.slice(2),
];

/** Pages that belong together are behind their name, and one submenu is open at a time. */
export const WithSubmenus: Story = {
  tags: ["client"],
  args: { items: submenus, currentHref: "/treatments/massage/" },
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const menu = canvas.getByText("Menu");
    if (menu.checkVisibility()) await userEvent.click(menu);
    const page = canvas.getByText("Medical massage");
    const summary = canvas.getByText("Treatments").closest("summary")!;

    await step("One is open at a time", async () => {
      await userEvent.click(summary);
      await expect(page.checkVisibility()).toBe(true);
      await userEvent.click(canvas.getByText("Conditions"));
      await expect(page.checkVisibility()).toBe(false);
    });
    await step("Escape closes it, and the focus is on its name", async () => {
      await userEvent.click(summary);
      page.closest("a")!.focus();
      await userEvent.keyboard("{Escape}");
      await expect(page.checkVisibility()).toBe(false);
      await expect(summary).toHaveFocus();
    });
    if (!menu.checkVisibility()) {
      await step("Over the page, it closes once the visitor goes on elsewhere", async () => {
        await userEvent.click(summary);
        canvas.getByText(clinic.booking.label).closest("a")!.focus();
        await expect(page.checkVisibility()).toBe(false);
        await userEvent.click(summary);
        await userEvent.click(canvasElement.ownerDocument.body);
        await expect(page.checkVisibility()).toBe(false);
      });
    }
  },
};

/** An open submenu lies over the page; on narrow screens it moves what is below. */
export const SubmenuOpen: Story = {
  args: { items: submenus, currentHref: "/treatments/massage" },
  render: (args) => (
    <>
      <SiteHeader {...args} ref={openSubmenu} />
      <Section heading="Medical massage" intro={long.sentence}>
        <p>{long.sentence}</p>
      </Section>
    </>
  ),
};

function openSubmenu(header: HTMLElement | null) {
  openMenu(header);
  header?.querySelectorAll("details")[2]?.setAttribute("open", "");
}

const logo: Image = {
  src: `data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="176" height="44" viewBox="0 0 176 44"><path d="M6 40C6 14 38 30 38 4" fill="none" stroke="#3f7f6c" stroke-width="3" stroke-linecap="round"/><text x="52" y="29" font-family="Georgia, serif" font-size="21" fill="#3f7f6c">Rowan Yard</text></svg>',
  )}`,
  alt: "Rowan Yard Clinic",
  width: 176,
  height: 44,
};

/** A logo takes the place of the name. */
export const WithLogo: Story = { args: { clinic: { ...clinic, logo } } };

/** What you add stands at the end. */
export const WithLanguages: Story = {
  args: {
    clinic: { ...clinic, logo },
    children: (
      <LanguageSwitcher
        items={[
          { lang: "en", name: "English", href: "/", current: true },
          { lang: "es", name: "Español", href: "/es" },
        ]}
      />
    ),
  },
};

/** A clinic with one page has no menu. */
export const WithoutPages: Story = { args: { items: undefined } };

export const NameAlone: Story = { args: { clinic: { name: clinic.name }, items: undefined } };

/** Too many for one row: it becomes two. Fewer pages are easier to choose from. */
export const ManyPages: Story = {
  args: {
    items: [
      ...items,
      { name: "First visit", href: "/first-visit" },
      { name: "Questions", href: "/questions" },
      { name: "Sports massage", href: "/sports-massage" },
      { name: "Pregnancy massage", href: "/pregnancy-massage" },
    ],
  },
};

export const LongContent: Story = {
  args: {
    clinic: {
      name: `${long.word} in Rowan Yard`,
      phone: { ...clinic.phone, extension: "123456" },
      booking: { href: "/book", label: long.sentence },
    },
    items: [
      { name: long.word, href: "/long" },
      { name: long.sentence, href: "/longer" },
    ],
    currentHref: "/longer",
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    clinic: arabicClinic,
    homeHref: "/ar",
    items: [
      { name: "الحالات", href: "/ar/conditions" },
      { name: "العلاجات", href: "/ar/treatments" },
      { name: "فريقنا", href: "/ar/team" },
      { name: "الأسعار", href: "/ar/prices" },
    ],
    currentHref: "/ar/conditions",
    messages: ar,
  },
};
