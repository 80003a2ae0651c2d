import { cx } from "class-variance-authority";
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ReactElement,
  type ReactNode,
} from "react";
import { toBookingLink } from "../../content/booking-link.js";
import type { Clinic } from "../../content/clinic.js";
import type { Image } from "../../content/image.js";
import { fetchFirst } from "../../internal/fetch-first.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import type { LinkComponent } from "../../internal/link.js";
import { isEmpty, renderable } from "../../internal/nodes.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { threadLine } from "../../internal/thread-line.js";
import { warn } from "../../internal/warn.js";
import { watchWord } from "../../internal/watch-words.js";
import { wrapText } from "../../internal/wrap-text.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { ButtonLink } from "../button-link/index.js";
import { PhoneLink } from "../phone-link/index.js";

/** Where the picture is: beside the words, or across the page with the words on a corner of it. */
export type PageHeroVariant = "split" | "bleed";

export interface PageHeroProps extends Omit<ComponentPropsWithoutRef<"header">, "children"> {
  /** The page's title: what the clinic does, and for whom. */
  heading: ReactNode;
  /**
   * Level of the heading; use 1 once per page.
   * @default 1
   */
  headingLevel?: HeadingLevel;
  /** A few words above the title: the clinic, the town. */
  eyebrow?: ReactNode;
  /** One or two sentences that tell visitors what they can expect. */
  intro?: ReactNode;
  /** The clinic's booking page and telephone number, as the next step. */
  clinic?: Pick<Clinic, "booking" | "phone">;
  /** Other next steps, after the clinic's. */
  actions?: ReactNode;
  /** A photo of the place or of people at work, or an element such as SilentFilm or ThreadFigure. */
  image?: Image | ReactElement;
  /**
   * Where the picture is on wide screens. Without one, the words and a line stand alone.
   * @default "split"
   */
  variant?: PageHeroVariant;
  /**
   * A site's own image component, such as Next's `Image`.
   * @default "img"
   */
  imageComponent?: ImageComponent;
  /**
   * A router's link, such as Next's `Link`, for the booking page.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** The top of a home page: what the clinic does, a picture or a short film, and the next step. */
export const PageHero = forwardRef<HTMLElement, PageHeroProps>(function PageHero(
  {
    heading,
    headingLevel = 1,
    eyebrow,
    intro,
    clinic,
    actions,
    image,
    variant = "split",
    imageComponent,
    linkComponent,
    messages,
    className,
    ...rest
  },
  ref,
) {
  if (process.env.NODE_ENV !== "production" && isEmpty(heading))
    warn("PageHero", "heading", "is missing, so the page has no title; give it one.");
  const Tag = headingTag("PageHero", headingLevel);
  const steps = nextSteps(clinic, linkComponent, messages);
  const isBleed = variant === "bleed";
  const picture = renderImage("PageHero", "image", image, imageComponent, {
    size: [1600, 1200],
    sizes: isBleed ? "100vw" : "(width < 60rem) 100vw, 50vw",
    loading: "eager",
    ...fetchFirst,
  });
  const media = picture && <div className="cui-page-hero__image">{picture}</div>;
  return (
    <header
      ref={ref}
      className={cx(
        "cui-page-hero",
        picture ? isBleed && "cui-page-hero--bleed" : "cui-page-hero--words",
        picture && !isBleed && "cui-page-hero--split",
        className,
      )}
      {...rest}
    >
      {/* In the order in which they are seen, which the keyboard follows to a film's button. */}
      {isBleed && media}
      <div className="cui-page-hero__text">
        {!isEmpty(eyebrow) && <p className="cui-page-hero__eyebrow">{eyebrow}</p>}
        {!isEmpty(heading) && <Tag className="cui-page-hero__heading">{heading}</Tag>}
        {!isEmpty(intro) && <div className="cui-page-hero__intro">{intro}</div>}
        {(steps || !isEmpty(actions)) && (
          <div className="cui-page-hero__actions">
            {steps}
            {wrapText(renderable(actions))}
          </div>
        )}
      </div>
      {!isBleed && media}
      {!picture && threadLine("cui-page-hero__thread")}
    </header>
  );
});

function nextSteps(
  clinic: PageHeroProps["clinic"],
  linkComponent: LinkComponent | undefined,
  messages: PartialMessages | undefined,
) {
  const booking = toBookingLink(clinic?.booking);
  const phone = clinic?.phone;
  if (!booking && !phone) return undefined;
  if (process.env.NODE_ENV !== "production" && booking && isEmpty(booking.label))
    watchWord("PageHero", messages, "bookingCTA", "book");
  return (
    <>
      {booking && (
        <ButtonLink href={booking.href} size="large" linkComponent={linkComponent}>
          {isEmpty(booking.label)
            ? (messages?.bookingCTA?.book ?? en.bookingCTA.book)
            : booking.label}
        </ButtonLink>
      )}
      {phone && <PhoneLink phone={phone} messages={messages} />}
    </>
  );
}
