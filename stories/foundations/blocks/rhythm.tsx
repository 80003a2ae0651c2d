import { BenefitGrid, Section, SymptomList } from "clinic-ui";
import "./rhythm.css";

/** Three sections as they follow one another on a page, the spaces between and beside them hatched. */
export function Rhythm() {
  return (
    <div className="docs-block docs-rhythm sb-unstyled">
      <figure>
        <div className="docs-picture" inert>
          <SymptomList
            heading="What does it feel like?"
            items={["Lower back pain", "Pain down one leg", "Numb skin", "Weakness in a foot"]}
          />
          <BenefitGrid
            heading="How may massage help?"
            items={[
              { name: "Less pain for a while", description: "It may ease pain for some days." },
              { name: "Easier sleep", description: "Some people lie still more easily." },
            ]}
          />
          <Section tone="soft" heading="Before you come" layout="split">
            <p>Eat lightly, and wear clothes that you can move in.</p>
          </Section>
        </div>
        <figcaption className="docs-note">
          The first two share a ground, so they share one space. The third has its own ground, so it
          keeps its own.
        </figcaption>
      </figure>
    </div>
  );
}
