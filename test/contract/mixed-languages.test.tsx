import { render } from "@testing-library/react";
import {
  AnnouncementBanner,
  BookingCTA,
  Breadcrumbs,
  ButtonLink,
  Callout,
  KeyTakeaway,
  MedicalDisclaimer,
  PhoneLink,
  PractitionerCard,
  SkipLink,
  SymptomList,
} from "clinic-ui";
import { withDefaults } from "clinic-ui/defaults";
import { en } from "clinic-ui/messages/en";
import { enUS } from "clinic-ui/messages/en-US";
import { es } from "clinic-ui/messages/es";
import { ptBR } from "clinic-ui/messages/pt-BR";
import { StrictMode, type ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everyComponent } from "../support/contracts";
import { filesIn, read } from "../support/folders";

const phone = { number: "+44 1632 960142" };
const warned = vi.fn<(message: string) => void>();

// Each mistake is reported once, so each test has a language of its own: that of a clinic in its town.
let town = 0;
let pt = ptBR;

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(warned);
  pt = { ...ptBR, locale: `pt-BR-x-town${++town}` };
});
afterEach(() => {
  vi.restoreAllMocks();
  warned.mockClear();
  document.documentElement.removeAttribute("lang");
});

/** The components that were named for English on a page in another language. */
const named = () =>
  warned.mock.calls.flatMap(
    ([message]) =>
      message.match(/<(\w+)> messages: are missing, so its words are in English/)?.[1] ?? [],
  );

describe("A component without messages", () => {
  it("is reported on a page whose other components have another language", () => {
    renderToString(
      <>
        <SkipLink messages={pt} />
        <PhoneLink phone={phone} />
      </>,
    );
    expect(warned.mock.calls).toEqual([
      [
        `clinic-ui: <PhoneLink> messages: are missing, so its words are in English on a page in "${pt.locale}"; pass the messages of that language, use the component of your withDefaults, or pass messages={en} where English is meant.`,
      ],
    ]);
  });

  it("is reported where it comes before them", () => {
    renderToString(
      <>
        <PhoneLink phone={phone} />
        <SkipLink />
        <Breadcrumbs items={[{ name: "Início" }]} messages={pt} />
      </>,
    );
    expect(named()).toEqual(["PhoneLink", "SkipLink"]);
  });

  it("is reported where a site has defaults, and it is imported from the library", () => {
    const ui = withDefaults({ messages: pt }, { SkipLink, PhoneLink });
    renderToString(
      <>
        <ui.SkipLink />
        <ui.PhoneLink phone={phone} />
        <MedicalDisclaimer />
      </>,
    );
    expect(named()).toEqual(["MedicalDisclaimer"]);
  });

  it("is reported where its messages have a word and no language", () => {
    renderToString(
      <>
        <SkipLink messages={pt} />
        <BookingCTA heading="Agende" phone={phone} messages={{ phoneLink: { text: "SMS" } }} />
      </>,
    );
    expect(named()).toEqual(["PhoneLink"]);
  });

  it("is reported where its messages have a language and lack the word", () => {
    renderToString(<SkipLink messages={{ locale: pt.locale }} />);
    expect(named()).toEqual(["SkipLink"]);
  });

  it("is reported once in strict mode, and after hydration", () => {
    const page = (
      <StrictMode>
        <PhoneLink phone={phone} />
        <SkipLink messages={pt} />
      </StrictMode>
    );
    const container = document.createElement("div");
    container.innerHTML = renderToString(page);
    const { rerender } = render(page, { container, hydrate: true });
    rerender(page);
    expect(named()).toEqual(["PhoneLink"]);
  });

  it("is reported by the page's lang where only a part is rendered", () => {
    document.documentElement.lang = pt.locale;
    render(<PhoneLink phone={phone} />);
    expect(named()).toEqual(["PhoneLink"]);
  });
});

describe("Nothing is reported", () => {
  it.each<[string, () => ReactNode]>([
    ["on a page in English", () => [<SkipLink key={1} />, <PhoneLink key={2} phone={phone} />]],
    [
      "on a page in American English",
      () => [<SkipLink key={1} messages={enUS} />, <PhoneLink key={2} phone={phone} />],
    ],
    [
      "where English is meant",
      () => [
        <SkipLink key={1} messages={pt} />,
        <PhoneLink key={2} phone={phone} messages={en} />,
        <Callout key={3} variant="important" messages={{ locale: "en-AU" }}>
          Closed today.
        </Callout>,
      ],
    ],
    [
      "where two languages are given",
      () => [<SkipLink key={1} messages={pt} />, <PhoneLink key={2} phone={phone} messages={es} />],
    ],
    [
      "where every word is given",
      () => [
        <SkipLink key={1} messages={pt} />,
        <KeyTakeaway key={2} heading="Em resumo">
          Mova-se.
        </KeyTakeaway>,
        <MedicalDisclaimer key={3} heading="Aviso">
          Fale com um médico.
        </MedicalDisclaimer>,
        <Breadcrumbs key={4} aria-label="Caminho" items={[{ name: "Início" }]} />,
        <SkipLink key={5}>Ir para o conteúdo</SkipLink>,
        <PhoneLink
          key={6}
          phone={phone}
          messages={{ phoneLink: { call: "Ligue para", text: "SMS", extension: "ramal" } }}
        />,
      ],
    ],
    [
      "where no word is shown",
      () => [
        <SkipLink key={1} messages={pt} />,
        <Callout key={2}>Fechado hoje.</Callout>,
        <AnnouncementBanner key={3} heading="Fechado hoje" />,
        <PractitionerCard key={4} practitioner={{ name: "Ana Lima" }} />,
        <SymptomList key={5} heading="Sinais" items={["Dor na perna"]} />,
        <ButtonLink key={6} href="/">
          Início
        </ButtonLink>,
      ],
    ],
  ])("%s", (_, page) => {
    renderToString(page());
    expect(warned).not.toHaveBeenCalled();
  });

  it("where another request is in English", async () => {
    const ui = withDefaults({ messages: pt }, { SkipLink });
    renderToString(<ui.SkipLink />);
    await Promise.resolve();
    renderToString(<PhoneLink phone={phone} />);
    await Promise.resolve();
    renderToString(<ui.SkipLink />);
    expect(warned).not.toHaveBeenCalled();
  });

  it("on a page whose lang is English", () => {
    document.documentElement.lang = "en-GB";
    render(<PhoneLink phone={phone} />);
    expect(warned).not.toHaveBeenCalled();
  });

  it("in production", () => {
    vi.stubEnv("NODE_ENV", "production");
    renderToString(
      <>
        <SkipLink messages={pt} />
        <PhoneLink phone={phone} />
      </>,
    );
    vi.unstubAllEnvs();
    expect(warned).not.toHaveBeenCalled();
  });
});

describe.each(everyComponent)("$name", ({ component: Component, props }) => {
  it("is reported if, and only if, it shows English words", () => {
    const page = (messages?: unknown) =>
      renderToString(
        <>
          <SkipLink messages={pt} />
          <Component {...props} messages={messages} />
        </>,
      );
    // So that a word of the library is seen in the page.
    const marked = JSON.parse(JSON.stringify({ ...en, locale: "" }), (_, word) =>
      typeof word === "string" && word ? `${word}§` : word,
    );
    const shows = page({ ...marked, locale: "en-GB" }).includes("§");
    warned.mockClear();
    page();
    expect(named().length > 0).toBe(shows);
  });
});

/** Groups of words that a file reads and does not watch (src/internal/watch-words.ts). */
function unwatched(source: string): string[] {
  const groups = [...source.matchAll(/(?<!\/)\ben\.(?!locale\b)(\w+)/g)].map(([, group]) => group!);
  return groups.filter((group) => {
    const guard = String.raw`if \(\s*process\.env\.NODE_ENV !== "production"[^;]*?\)\s*`;
    // The component's own name, or the group's behind `messages`.
    return !new RegExp(`${guard}watchWords?\\([^;]*"${group}"`, "i").test(source);
  });
}

describe("Every message that a component reads", () => {
  const files = [...filesIn("src/components", /\.tsx?$/), ...filesIn("src/internal", /\.tsx?$/)];

  it("is watched everywhere", () => {
    const found = files.flatMap((file) =>
      unwatched(read(file)).map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it("is found where it is not watched", () => {
    const words = "const words = { ...en.callout, ...messages?.callout };";
    const watch = 'watchWords("Callout", words, messages);';
    expect(unwatched(words)).toEqual(["callout"]);
    expect(unwatched(`${words} ${watch}`)).toEqual(["callout"]);
    expect(unwatched(`${words} if (process.env.NODE_ENV !== "production") ${watch}`)).toEqual([]);
  });
});
