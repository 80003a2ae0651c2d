import { cx } from "class-variance-authority";
import type { ReactNode } from "react";

interface NoticeProps {
  /** "status": it is sent. "alert": it is not, or nobody knows. */
  role: "status" | "alert";
  children: ReactNode;
}

/** What became of a form. Takes the focus when it appears, so that nobody misses it. */
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

// As a ref, so that the focus is nowhere else in between.
const takeFocus = (box: HTMLDivElement | null) => box?.focus();
