import { fireEvent, render, screen, within } from "@testing-library/react";
import { SilentFilm, type Film } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

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

describe("SilentFilm", () => {
  it("plays silently where the system allows motion, and stops at a press", () => {
    const { play, pause } = systemAllowsMotion(true);
    render(<SilentFilm {...film} />);
    const video = screen.getByLabelText<HTMLVideoElement>("A look around the room");
    expect(play).toHaveBeenCalledOnce();
    expect(video.muted).toBe(true);
    fireEvent.play(video);
    fireEvent.click(screen.getByRole("button", { name: "Stop the film" }));
    expect(pause).toHaveBeenCalledOnce();
    fireEvent.pause(video);
    expect(screen.getByRole("button", { name: "Play the film" })).toBeVisible();
  });

  it("shows its poster and waits where the system asks for less motion", () => {
    const { play } = systemAllowsMotion(false);
    render(<SilentFilm {...film} messages={es} />);
    expect(play).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Reproducir el vídeo" }));
    expect(play).toHaveBeenCalledOnce();
  });

  it("waits where the visitor saves data", () => {
    const { play } = systemAllowsMotion(true);
    vi.stubGlobal("navigator", { connection: { saveData: true } });
    render(<SilentFilm {...film} />);
    expect(play).not.toHaveBeenCalled();
  });

  it("has the browser's controls and loads no film without JavaScript", () => {
    const page = document.createElement("div");
    page.innerHTML = renderToString(<SilentFilm {...film} />);
    const video = page.querySelector("video")!;
    expect(video).toHaveAttribute("controls");
    expect(video).toHaveAttribute("poster", "/room.jpg");
    expect(video.preload).toBe("none");
    expect(video.autoplay).toBe(false);
    expect(within(page).queryByRole("button")).toBeNull();
  });

  it("reports an unsafe address, and shows the poster", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<SilentFilm {...film} src="javascript:alert(1)" />);
    expect(screen.getByRole("img", { name: "A look around the room" })).toBeVisible();
    expect(container.querySelector("video")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<SilentFilm> src"));
  });
});
