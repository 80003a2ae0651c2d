import type { Ref } from "react";
import type { Messages } from "../../messages/messages.js";

interface BotTrapsProps {
  /** Receives the milliseconds that the form was open, just before it is sent. */
  elapsed: Ref<HTMLInputElement>;
  words: Messages["bookingForm"];
}

/**
 * Hidden fields that a bot fills in, or leaves empty, unlike a visitor. Password managers and autofill are
 * asked to ignore them, each with its own attribute.
 */
export function BotTraps({ elapsed, words }: BotTrapsProps) {
  return (
    <>
      <div aria-hidden="true" className="cui-visually-hidden">
        <label>
          <span>{words.leaveEmpty}</span>
          <input
            name="leaveEmpty"
            tabIndex={-1}
            autoComplete="off"
            data-1p-ignore
            data-lpignore="true"
            data-bwignore
            data-form-type="other"
          />
        </label>
      </div>
      {/* With a `value` React would overwrite the script's value when it renders again. */}
      <input ref={elapsed} type="hidden" name="elapsed" />
    </>
  );
}
