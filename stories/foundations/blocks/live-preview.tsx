import type { ReactNode } from "react";
import "./live-preview.css";

/** Components as they are on a site, to try, without the space of whole sections. */
export function LivePreview({ children }: { children: ReactNode }) {
  return (
    <div className="docs-block sb-unstyled">
      <div className="docs-picture docs-live-preview">{children}</div>
    </div>
  );
}
