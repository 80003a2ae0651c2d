import { render } from "@testing-library/react";
import {
  ClinicIntro,
  ConditionHero,
  ExerciseCard,
  PractitionerCard,
  SiteHeader,
  TechniqueCard,
  TechniqueGrid,
  type Image,
  type ImageComponent,
  type ImageComponentProps,
} from "clinic-ui";
import { beforeEach, describe, expect, it, vi } from "vitest";

const image: Image = { src: "/a.jpg", alt: "Two hands", width: 400, height: 100 };

/** Every place that renders a picture. */
const places: Record<string, (image: Image, imageComponent?: ImageComponent) => React.ReactNode> = {
  SiteHeader: (logo, imageComponent) => (
    <SiteHeader clinic={{ name: "Rowan Yard", logo }} imageComponent={imageComponent} />
  ),
  PractitionerCard: (image, imageComponent) => (
    <PractitionerCard practitioner={{ name: "Ana", image }} imageComponent={imageComponent} />
  ),
  ClinicIntro: (image, imageComponent) => (
    <ClinicIntro
      heading="Who we are"
      clinic={{ name: "Rowan Yard" }}
      practitioner={{ name: "Ana", image }}
      imageComponent={imageComponent}
    />
  ),
  ConditionHero: (image, imageComponent) => (
    <ConditionHero heading="Sciatica" image={image} imageComponent={imageComponent} />
  ),
  ExerciseCard: (image, imageComponent) => (
    <ExerciseCard name="Knee" steps={["Bend it."]} image={image} imageComponent={imageComponent} />
  ),
  TechniqueCard: (image, imageComponent) => (
    <TechniqueCard name="Massage" image={image} imageComponent={imageComponent} />
  ),
  TechniqueGrid: (image, imageComponent) => (
    <TechniqueGrid
      heading="Techniques"
      items={[{ name: "Massage", image }]}
      imageComponent={imageComponent}
    />
  ),
};

/** A message is reported once, so each test loads the library again. */
async function messagesOf(name: string, image: Image): Promise<string[]> {
  vi.resetModules();
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { [name as "SiteHeader"]: Fresh } = await import("clinic-ui");
  const { props } = places[name]!(image) as React.ReactElement<never>;
  render(<Fresh {...(props as React.ComponentProps<typeof SiteHeader>)} />);
  return warn.mock.calls.map(([message]) => String(message));
}

beforeEach(() => vi.restoreAllMocks());

describe.each(Object.entries(places))("the picture of %s", (name, renderPlace) => {
  const attributesOf = (image: Image) => {
    const { attributes } = render(renderPlace(image)).container.querySelector("img")!;
    return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
  };

  it("has the size of its file and its alternative text", () => {
    expect(attributesOf(image)).toMatchObject({
      src: "/a.jpg",
      alt: "Two hands",
      width: "400",
      height: "100",
    });
  });

  it("has other sizes of the file, and how wide it is shown", () => {
    const srcSet = "/a-200.jpg 200w, /a-400.jpg 400w";
    expect(attributesOf({ ...image, srcSet })).toMatchObject({
      srcset: srcSet,
      sizes: expect.stringMatching(/\d(?:px|rem)$/),
    });
    expect(attributesOf({ ...image, srcSet, sizes: "50vw" }).sizes).toBe("50vw");
  });

  it("has no sizes attribute with densities, where HTML allows none", () => {
    const found = attributesOf({ ...image, srcSet: "/a.jpg 1x, /a@2.jpg 2x", sizes: "50vw" });
    expect(found).toMatchObject({ srcset: "/a.jpg 1x, /a@2.jpg 2x" });
    expect(found).not.toHaveProperty("sizes");
  });

  it("is loaded lazily, and eagerly at the top of the page", () => {
    expect(attributesOf(image).loading).toBe(
      ["SiteHeader", "ConditionHero"].includes(name) ? "eager" : "lazy",
    );
    expect(attributesOf({ ...image, loading: "eager" }).loading).toBe("eager");
  });

  it("is rendered by the site's own component, with all data", () => {
    const Custom = vi.fn((props: ImageComponentProps) => <i data-sizes={props.sizes} />);
    const { container } = render(renderPlace({ ...image, blurDataURL: "data:," } as Image, Custom));
    expect(container.querySelector("img")).toBeNull();
    expect(Custom.mock.lastCall![0]).toMatchObject({
      src: "/a.jpg",
      alt: "Two hands",
      width: 400,
      height: 100,
      sizes: expect.stringMatching(/\d(?:px|rem)$/),
      blurDataURL: "data:,",
    });
  });

  it("has no attribute that does not belong to an image", () => {
    const error = vi.spyOn(console, "error");
    const found = attributesOf({ ...image, id: "5", blurDataURL: "data:," } as Image);
    expect(Object.keys(found)).not.toEqual(expect.arrayContaining(["id"]));
    expect(error).not.toHaveBeenCalled();
  });

  it("has an alternative text where the data has none, so that no file name is announced", () => {
    const alt = undefined as never;
    expect(attributesOf({ ...image, alt }).alt).toBe(name === "SiteHeader" ? "Rowan Yard" : "");
  });

  it.each(["IMG_2034.jpg", "ana-ferreira.webp", undefined])(
    "reports in development that %j is not an alternative text",
    async (alt) => {
      expect(await messagesOf(name, { ...image, alt } as Image)).toEqual([
        expect.stringContaining("does not describe the image"),
      ]);
    },
  );

  it("has a default size where the data has none, and reports it in development", async () => {
    const wrong = { src: "/a.jpg", alt: "Two hands" } as Image;
    expect(attributesOf(wrong)).toMatchObject({
      width: expect.stringMatching(/^\d+$/),
      height: expect.stringMatching(/^\d+$/),
    });
    expect(await messagesOf(name, wrong)).toEqual([
      expect.stringContaining("has no width and height"),
    ]);
  });

  it("is not rendered without an address", async () => {
    const wrong = { ...image, src: "" };
    expect(render(renderPlace(wrong)).container.querySelector("img")).toBeNull();
    expect(await messagesOf(name, wrong)).toEqual([expect.stringContaining("has no src")]);
  });
});

it("a header without a usable logo shows the clinic's name", () => {
  const { container } = render(places.SiteHeader!({ ...image, src: "" }));
  expect(container.querySelector("a")).toHaveTextContent("Rowan Yard");
});
