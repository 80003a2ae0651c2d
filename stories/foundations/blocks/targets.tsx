import type { ReactNode } from "react";
import { Button, ButtonLink, PhoneLink, Section } from "clinic-ui";
import "./targets.css";
import { inPixels, useMeasured } from "./use-measured";

/** Controls, each with its target area and its current height. */
export function Targets() {
  return (
    <div className="docs-block docs-targets sb-unstyled">
      <Target>
        <ButtonLink href="/book">Book a visit</ButtonLink>
      </Target>
      <Target>
        <Button variant="secondary">Show times</Button>
      </Target>
      <Target>
        <Section
          actions={<PhoneLink phone={{ number: "+44 1632 960142", display: "01632 960142" }} />}
        />
      </Target>
    </div>
  );
}

function Target({ children }: { children: ReactNode }) {
  const { ref, words } = useMeasured(readHeight);
  return (
    <figure>
      <div className="docs-picture" inert>
        <div ref={ref}>{children}</div>
      </div>
      <figcaption className="docs-note">{words} high</figcaption>
    </figure>
  );
}

const readHeight = (element: HTMLElement) =>
  inPixels(element.querySelector("a, button")!.getBoundingClientRect().height);
