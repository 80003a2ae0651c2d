"use client";

import { useState } from "react";
import { useHydrated } from "../../internal/use-hydrated.js";
import { buttonClass } from "../button/index.js";

interface MapFrameProps {
  src: string;
  title: string;
  show: string;
  notice: string;
}

/** Asks before it loads the map, and gives the map the focus in place of the button. */
export function MapFrame({ src, title, show, notice }: MapFrameProps) {
  const [isShown, setShown] = useState(false);
  // Without JavaScript there would be a button that does nothing.
  if (!useHydrated()) return null;
  return isShown ? (
    <iframe
      ref={focus}
      className="cui-location-map__frame"
      src={src}
      title={title}
      loading="lazy"
      // The site's name, since some maps need it, but not which page a visitor reads.
      referrerPolicy="strict-origin"
      allowFullScreen
    />
  ) : (
    <div className="cui-location-map__ask">
      <button
        type="button"
        className={buttonClass({ variant: "secondary" })}
        onClick={() => setShown(true)}
      >
        {show}
      </button>
      <p>{notice}</p>
    </div>
  );
}

const focus = (frame: HTMLIFrameElement | null) => frame?.focus();
