import { cx } from "class-variance-authority";
import type { ReactNode } from "react";

interface NoticeProps {
  /** "status": it was sent. "alert": it was not, or that is not known. */
  role: "status" | "alert";
  children: ReactNode;
}

/** The result of sending a form. Takes the focus when it appears, so that nobody misses it. */
export function Notice({ role, children }: NoticeProps) {
  return (
    <div
      ref={takeFocus}
      role={role}
      tabIndex={-1}
      className={cx(
        "cui-booking-form__summary",
        role === "status" && "cui-booking-form__summary--sent",
      )}
    >
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}

// As a ref, so that the focus moves before an effect could lose it.
const takeFocus = (box: HTMLDivElement | null) => box?.focus();
