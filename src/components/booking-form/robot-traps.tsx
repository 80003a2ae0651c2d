import type { Ref } from "react";
import type { Messages } from "../../messages/messages.js";

interface RobotTrapsProps {
  /** Takes the milliseconds that the form was open, just before it is sent. */
  elapsed: Ref<HTMLInputElement>;
  words: Messages["bookingForm"];
}

/** Fields that no visitor meets and that a robot fills in, or leaves empty, unlike a visitor. */
export function RobotTraps({ elapsed, words }: RobotTrapsProps) {
  return (
    <>
      <div aria-hidden="true" className="cui-visually-hidden">
        <label>
          {words.leaveEmpty} <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      {/* With a value here React would take the script's away when it draws again. */}
      <input ref={elapsed} type="hidden" name="elapsed" />
    </>
  );
}
