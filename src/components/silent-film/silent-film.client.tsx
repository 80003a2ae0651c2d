"use client";

import { useEffect, useRef, useState, type ComponentPropsWithoutRef } from "react";
import { useHydrated } from "../../internal/use-hydrated.js";
import type { Messages } from "../../messages/messages.js";

interface FilmPlayerProps extends ComponentPropsWithoutRef<"video"> {
  words: Messages["silentFilm"];
}

/**
 * A film that loops without sound. Until it is hydrated it has the browser's controls and loads only its
 * poster; then it plays where the system allows motion, and has one button (WCAG 2.2.2).
 */
export function FilmPlayer({ words, ...film }: FilmPlayerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const hydrated = useHydrated();

  useEffect(() => {
    const { current } = video;
    // A visitor may have started it before.
    setPlaying(!current!.paused);
    // Where nobody knows, such as in an old browser, nothing moves.
    if (window.matchMedia?.("(prefers-reduced-motion: no-preference)").matches && !savesData())
      play(current!);
  }, []);

  return (
    <>
      <video
        {...film}
        ref={video}
        // The browser's own controls may have changed it before hydration.
        suppressHydrationWarning
        muted
        loop
        playsInline
        preload="none"
        controls={!hydrated}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
      />
      {hydrated && (
        <button
          type="button"
          className="cui-silent-film__toggle"
          aria-label={isPlaying ? words.pause : words.play}
          onClick={() => (isPlaying ? video.current!.pause() : play(video.current!))}
        >
          <svg viewBox="0 0 24 24" width="24" aria-hidden="true">
            <path d={isPlaying ? "M8 6v12M16 6v12" : "M9 6l9 6-9 6z"} />
          </svg>
        </button>
      )}
    </>
  );
}

/** A browser may refuse; the button then still offers to play. */
const play = (video: HTMLVideoElement) => void video.play()?.catch(() => {});

const savesData = () =>
  Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);
