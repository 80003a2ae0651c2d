import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { isEmpty } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";

/** The background of a section. */
export type SectionTone = "plain" | "soft" | "ink" | "brand";

/** Where a wide screen puts the heading: above the content or beside it. */
export type SectionLayout = "stacked" | "split";

export interface SectionProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** Names the section, on the page and for assistive technology. */
  heading?: ReactNode;
  /**
   * Level of the heading; headings inside follow.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** A sentence or two under the heading. */
  intro?: ReactNode;
  /**
   * Background: the page's own, slightly deeper, dark, or the brand's colour. Use at most one dark or
   * brand section per page.
   * @default "plain"
   */
  tone?: SectionTone;
  /**
   * On wide screens, content under the heading ("stacked") or beside it ("split").
   * @default "stacked"
   */
  layout?: SectionLayout;
  /** A remark under the content, such as what it depends on or whom to ask. */
  note?: ReactNode;
  /** Links or buttons at the section's end. */
  actions?: ReactNode;
  /** The section's content. */
  children?: ReactNode;
}

const tones: Partial<Record<SectionTone, string>> = {
  soft: "cui-section--soft",
  ink: "cui-section--ink",
  brand: "cui-section--brand",
};

/** Sets every colour inside to its value for that background. */
const schemes: Partial<Record<SectionTone, string>> = { ink: "dark", brand: "brand" };

/** One section of a page with its heading. */
export const Section = forwardRef<HTMLElement, SectionProps>(function Section(
  {
    heading,
    headingLevel = 2,
    intro,
    tone = "plain",
    layout = "stacked",
    note,
    actions,
    className,
    children,
    ...rest
  },
  ref,
) {
  const headingId = useIdPrefix(rest.id, "heading");
  const named = !isEmpty(heading);
  const Tag = headingTag("Section", headingLevel);
  const Intro = typeof intro === "string" ? "p" : "div";
  return (
    <section
      aria-labelledby={named ? headingId : undefined}
      data-cui-scheme={schemes[tone]}
      ref={ref}
      className={cx(
        "cui-section",
        tones[tone],
        layout === "split" && "cui-section--split",
        className,
      )}
      {...rest}
    >
      {named && <Tag id={headingId}>{heading}</Tag>}
      {!isEmpty(intro) && (
        <Intro className={Intro === "div" ? "cui-section__intro" : undefined}>{intro}</Intro>
      )}
      {!isEmpty(children) && <div>{children}</div>}
      {!isEmpty(note) && <div className="cui-section__note">{note}</div>}
      {!isEmpty(actions) && <div className="cui-section__actions">{actions}</div>}
    </section>
  );
});
