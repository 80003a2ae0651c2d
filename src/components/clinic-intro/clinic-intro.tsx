import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Clinic } from "../../content/clinic.js";
import { readCredential, type Practitioner } from "../../content/practitioner.js";
import { renderable, isEmpty } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { postalLines } from "../../internal/postal-lines.js";
import { warn } from "../../internal/warn.js";
import { Section, type SectionProps } from "../section/index.js";

export interface ClinicIntroProps extends Omit<SectionProps, "layout"> {
  /** Names the section. */
  heading: ReactNode;
  /** The clinic's name and address. The whole clinic may be given. */
  clinic: Pick<Clinic, "name" | "address">;
  /** Who treats people there, or who treats this condition. */
  practitioner?: Practitioner;
  /**
   * A router's link, such as Next's `Link`, for the practitioner's page.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * A site's own image component, such as Next's `Image`, for the practitioner's photo.
   * @default "img"
   */
  imageComponent?: ImageComponent;
  /** What the clinic does and for whom, in a few sentences. */
  children?: ReactNode;
}

/** Who a clinic is and where it is. */
export const ClinicIntro = forwardRef<HTMLElement, ClinicIntroProps>(function ClinicIntro(
  { clinic, practitioner, linkComponent, imageComponent, children, className, ...rest },
  ref,
) {
  const someone = practitioner && !isEmpty(practitioner.name);
  if (isEmpty(clinic?.name))
    warn("ClinicIntro", "clinic", "has no name, so none is shown; give the clinic's name.");
  if (practitioner && !someone) {
    warn("ClinicIntro", "practitioner", "has no name, so the person is not shown; give the name.");
  }
  return (
    <Section ref={ref} {...rest} className={cx("cui-clinic-intro", className)}>
      <div className="cui-clinic-intro__body">
        {!isEmpty(children) && <div className="cui-clinic-intro__text">{children}</div>}
        <div className="cui-clinic-intro__note">
          {someone && person(practitioner, linkComponent, imageComponent)}
          <address>
            {!isEmpty(clinic?.name) && <b dir="auto">{clinic.name}</b>}
            {postalLines(clinic?.address)}
          </address>
        </div>
      </div>
    </Section>
  );
});

function person(
  { name, jobTitle, credentials, image, href }: Practitioner,
  linkComponent: LinkComponent | undefined,
  imageComponent: ImageComponent | undefined,
) {
  return (
    <div>
      {renderImage("ClinicIntro", "practitioner.image", image, imageComponent, {
        size: [96, 96],
        sizes: "6rem",
        className: "cui-clinic-intro__image",
      })}
      <b dir="auto">
        {href === undefined ? (
          name
        ) : (
          <Link
            owner="ClinicIntro"
            prop="practitioner.href"
            href={href}
            linkComponent={linkComponent}
          >
            {name}
          </Link>
        )}
      </b>
      {!isEmpty(jobTitle) && (
        <div>
          <bdi>{jobTitle}</bdi>
        </div>
      )}
      {(Array.isArray(credentials) ? credentials : []).map(readCredential).map(
        ({ abbreviation, meaning }, index) =>
          !isEmpty(meaning) && (
            // The meaning is text, since only a pointer shows a title attribute.
            <div key={index}>
              <bdi>{meaning}</bdi>
              {!isEmpty(abbreviation) && (
                // An element, since React cannot remove bare texts that a browser has translated.
                <span>
                  {" ("}
                  <abbr dir="auto">{renderable(abbreviation)}</abbr>)
                </span>
              )}
            </div>
          ),
      )}
    </div>
  );
}
