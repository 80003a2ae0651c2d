import { fireEvent, render, screen, within } from "@testing-library/react";
import { PageHero, type Film } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

const image = { src: "/room.jpg", alt: "A bright room", width: 1600, height: 1200 };
const film: Film = {
  src: "/room.mp4",
  poster: "/room.jpg",
  alt: "A look around the room",
  width: 1600,
  height: 900,
};

/** A browser whose visitor allows motion, or asks for less. */
function systemAllowsMotion(allows: boolean) {
  vi.stubGlobal("matchMedia", () => ({ matches: allows }));
  const play = vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue();
  const pause = vi.spyOn(HTMLMediaElement.prototype, "pause").mockReturnValue();
  return { play, pause };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("PageHero", () => {
  it("has the page's title as its only heading", () => {
    render(<PageHero heading="Hands that help" eyebrow="Rowan Yard" intro="In Larkford." />);
    expect(screen.getAllByRole("heading")).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 1, name: "Hands that help" })).toBeVisible();
  });

  it("leads to the clinic's booking page and telephone, then to the author's next step", () => {
    const clinic = { booking: "/book", phone: "+44 1632 960142" };
    render(<PageHero heading="Home" clinic={clinic} actions={<a href="/team">Our team</a>} />);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/book",
      "tel:+441632960142",
      "/team",
    ]);
    expect(screen.getByRole("link", { name: "Book online" })).toBeVisible();
  });

  it("asks the browser for its picture first", () => {
    const html = renderToString(<PageHero heading="Home" image={image} />);
    expect(html).toMatch(/<img[^>]*fetchpriority="high"/i);
    expect(html).toMatch(/<img[^>]*loading="eager"/);
  });

  it("stands alone with its title, without empty elements", () => {
    const { container } = render(<PageHero heading="Home" eyebrow="" intro=" " clinic={{}} />);
    expect(container.querySelector("p, img, .cui-page-hero__actions")).toBeNull();
    expect(container.querySelector("div:empty")).toBeNull();
  });

  it("plays its film silently where the system allows motion, and stops at a press", () => {
    const { play, pause } = systemAllowsMotion(true);
    render(<PageHero heading="Home" film={film} />);
    const video = screen.getByLabelText<HTMLVideoElement>("A look around the room");
    expect(play).toHaveBeenCalledOnce();
    expect(video.muted).toBe(true);
    fireEvent.play(video);
    fireEvent.click(screen.getByRole("button", { name: "Stop the film" }));
    expect(pause).toHaveBeenCalledOnce();
    fireEvent.pause(video);
    expect(screen.getByRole("button", { name: "Play the film" })).toBeVisible();
  });

  it("shows the film's poster and waits where the system asks for less motion", () => {
    const { play } = systemAllowsMotion(false);
    render(<PageHero heading="Home" film={film} messages={es} />);
    expect(play).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Reproducir el vídeo" }));
    expect(play).toHaveBeenCalledOnce();
  });

  it("has the browser's controls and loads no film without JavaScript", () => {
    const page = document.createElement("div");
    page.innerHTML = renderToString(<PageHero heading="Home" film={film} />);
    const video = page.querySelector("video")!;
    expect(video).toHaveAttribute("controls");
    expect(video).toHaveAttribute("poster", "/room.jpg");
    expect(video.preload).toBe("none");
    expect(video.autoplay).toBe(false);
    expect(within(page).queryByRole("button")).toBeNull();
  });

  it("reports a film with an unsafe address, and shows the picture", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const unsafe = { ...film, src: "javascript:alert(1)" };
    render(<PageHero heading="Home" film={unsafe} image={image} />);
    expect(screen.getByRole("img", { name: "A bright room" })).toBeVisible();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<PageHero> film.src"));
  });
});
