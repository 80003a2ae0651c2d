"use client";

import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import type { Messages } from "../../messages/messages.js";

interface PhotoViewerProps {
  words: Messages["photoGallery"];
  /** "3 of 8", for each photo. */
  positions: readonly string[];
  /** Figures, each with a link to its file around its picture. */
  children: ReactNode;
}

interface Shown {
  figures: HTMLElement[];
  index: number;
}

/** Opens the file that a picture leads to in a dialog, where arrow keys go on to the next. */
export function PhotoViewer({ words, positions, children }: PhotoViewerProps) {
  const [shown, setShown] = useState<Shown>();

  function open(event: MouseEvent<HTMLElement>) {
    const figure = (event.target as Element).closest<HTMLElement>("a:has(img)")?.closest("figure");
    // With a key held, visitors open a link in their own way; an old browser has no dialog.
    const isOwnWay = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!figure || isOwnWay || !("HTMLDialogElement" in window)) return;
    event.preventDefault();
    const figures = [...event.currentTarget.querySelectorAll("figure")];
    setShown({ figures, index: figures.indexOf(figure) });
  }

  const go = (step: number) =>
    setShown(
      (now) =>
        now && { ...now, index: (now.index + step + now.figures.length) % now.figures.length },
    );

  function onKeyDown({ key, currentTarget }: KeyboardEvent<HTMLElement>) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step) go(getComputedStyle(currentTarget).direction === "rtl" ? -step : step);
  }

  const figure = shown?.figures[shown.index];
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- what is pressed are the links in it */}
      <div onClick={open}>{children}</div>
      {figure && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are for its buttons
        <dialog
          ref={showModal}
          className="cui-photo-gallery__viewer"
          data-cui-scheme="dark"
          aria-label={words.viewer}
          onKeyDown={onKeyDown}
          onClose={() => setShown(undefined)}
        >
          {button("close", words.close, "M6 6l12 12M18 6L6 18", closeDialog)}
          <img key={shown.index} src={figure.querySelector("a")!.href} alt="" />
          <p aria-live="polite">
            <span>{positions[shown.index]}</span>{" "}
            <span className="cui-visually-hidden">{figure.querySelector("img")!.alt}</span>{" "}
            <span>{figure.querySelector("figcaption")?.textContent}</span>
          </p>
          {shown.figures.length > 1 && (
            <>
              {button("previous", words.previous, "M14 5l-7 7 7 7", () => go(-1))}
              {button("next", words.next, "M10 5l7 7-7 7", () => go(1))}
            </>
          )}
        </dialog>
      )}
    </>
  );
}

const showModal = (dialog: HTMLDialogElement | null) => dialog?.showModal();

// The browser then puts the focus back on the picture that was pressed.
const closeDialog = (event: MouseEvent<HTMLElement>) =>
  event.currentTarget.closest("dialog")!.close();

const button = (
  name: string,
  label: string,
  path: string,
  onClick: (event: MouseEvent<HTMLElement>) => void,
) => (
  <button
    type="button"
    className={`cui-photo-gallery__${name}`}
    aria-label={label}
    onClick={onClick}
  >
    <svg viewBox="0 0 24 24" width="24" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
