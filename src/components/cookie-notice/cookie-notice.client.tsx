"use client";

import {
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from "react";
import type { ConsentPurpose } from "../../content/consent-purpose.js";
import { isEmpty } from "../../internal/nodes.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { wrapText } from "../../internal/wrap-text.js";
import type { Messages } from "../../messages/messages.js";
import { buttonClass } from "../button/index.js";
import { keepChoice, readChoice } from "./kept-choice.js";

interface CookieNoticeClientProps extends ComponentPropsWithoutRef<"section"> {
  items: readonly ConsentPurpose<ReactNode>[];
  heading: ReactNode;
  choice: readonly string[] | undefined;
  onChoice?: (agreed: readonly string[]) => void;
  words: Messages["cookieNotice"];
}

/** The notice in the browser. The server's page hides it, since without a script nothing loads. */
export const CookieNoticeClient = forwardRef<HTMLElement, CookieNoticeClientProps>(
  function CookieNoticeClient(
    { id, items, heading, choice, onChoice, words, children, ...rest },
    ref,
  ) {
    const [isOpen, setOpen] = useState(false);
    const notice = useRef<HTMLElement>(null);
    useImperativeHandle(ref, () => notice.current!);
    /** The link that opened it, to which the focus returns. */
    const opener = useRef<HTMLElement | null>(null);
    const headingId = useIdPrefix(id, "heading");
    const hash = `#${id ?? "cookie-choice"}`;
    const purposes = items.map(({ value }) => value);

    useEffect(() => {
      const kept = choice ?? readChoice(purposes);
      if (kept) onChoice?.(kept);
      else setOpen(true);
      // Once a page: later choices come from the buttons.
      // eslint-disable-next-line react-hooks/exhaustive-deps
    }, []);

    useEffect(() => {
      function reopen(event: MouseEvent) {
        const link = (event.target as Element).closest("a");
        if (link?.hash !== hash) return;
        event.preventDefault();
        opener.current = link;
        setOpen(true);
        notice.current?.focus();
      }
      document.addEventListener("click", reopen);
      return () => document.removeEventListener("click", reopen);
    }, [hash]);

    useEffect(() => {
      if (isOpen && opener.current) notice.current?.focus();
    }, [isOpen]);

    function choose(agreed: readonly string[]) {
      keepChoice(purposes, agreed);
      setOpen(false);
      opener.current?.focus();
      opener.current = null;
      onChoice?.(agreed);
    }

    const chosen = () =>
      [...notice.current!.querySelectorAll<HTMLInputElement>("input:checked")].map(
        ({ value }) => value,
      );
    const button = (label: string, agreed: () => readonly string[]) => (
      <button
        type="button"
        className={buttonClass({ variant: "secondary" })}
        onClick={() => choose(agreed())}
      >
        <span>{label}</span>
      </button>
    );
    return (
      <section
        ref={notice}
        id={id}
        hidden={!isOpen}
        tabIndex={-1}
        aria-labelledby={headingId}
        {...rest}
      >
        {isOpen && (
          <>
            <p id={headingId} className="cui-cookie-notice__heading">
              {heading}
            </p>
            {!isEmpty(children) && (
              <div className="cui-cookie-notice__text">{wrapText(children, "p")}</div>
            )}
            <ul role="list" className="cui-cookie-notice__purposes">
              {items.map(({ value, name, description }, index) => (
                <li key={index}>
                  {items.length > 1 ? (
                    <label>
                      <input
                        type="checkbox"
                        value={value}
                        defaultChecked={choice?.includes(value)}
                      />{" "}
                      <span>{name}</span>
                    </label>
                  ) : (
                    <strong>{name}</strong>
                  )}
                  {!isEmpty(description) && <div>{description}</div>}
                </li>
              ))}
            </ul>
            <div className="cui-cookie-notice__buttons">
              {button(words.refuse, () => [])}
              {items.length > 1 && button(words.save, chosen)}
              {button(words.accept, () => purposes)}
            </div>
          </>
        )}
      </section>
    );
  },
);
