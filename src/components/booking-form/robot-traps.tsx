import type { Ref } from "react";
import type { Messages } from "../../messages/messages.js";

interface RobotTrapsProps {
  /** Takes the milliseconds that the form was open, just before it is sent. */
  elapsed: Ref<HTMLInputElement>;
  words: Messages["bookingForm"];
}

/**
 * Fields that no visitor meets and that a robot fills in, or leaves empty, unlike a visitor. Address
 * books and managers of passwords are asked to leave them alone; each has its own word for that.
 */
export function RobotTraps({ elapsed, words }: RobotTrapsProps) {
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
      {/* With a value here React would take the script's away when it draws again. */}
      <input ref={elapsed} type="hidden" name="elapsed" />
    </>
  );
}
