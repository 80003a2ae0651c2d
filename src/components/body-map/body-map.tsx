import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { BodyArea, BodyRegion } from "../../content/body-area.js";
import { headingTag } from "../../internal/heading.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import { wrapText } from "../../internal/wrap-text.js";
import * as en from "../../messages/en.js";
import type { Messages, PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";
import {
  drawings,
  isRegion,
  placeViews,
  viewsOf,
  type BodyView,
  type PlacedView,
} from "./views.js";

export interface BodyMapProps extends Omit<SectionProps, "children"> {
  /** Heading of the map, ideally the visitor's question. */
  heading: ReactNode;
  /**
   * The regions of the body, each by its name alone or with more to say. Those that hurt are listed
   * first. An empty list renders nothing.
   */
  items: readonly (BodyRegion | BodyArea<ReactNode>)[];
  /**
   * From where the body is seen, or a list of such views.
   * @default the one that shows all items, else the front and the back
   */
  view?: BodyView | readonly BodyView[];
  /**
   * On wide screens, the map under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

const mapClasses = ["", "", "cui-body-map__map--2", "cui-body-map__map--3"];

/**
 * A drawing of a person, with the regions that hurt, that pain spreads to or that lead to a page, and
 * a list that says the same.
 */
export const BodyMap = forwardRef<HTMLElement, BodyMapProps>(function BodyMap(
  { items, view, headingLevel = 2, layout = "split", linkComponent, messages, className, ...rest },
  ref,
) {
  const dots = useIdPrefix(rest.id, "dots");
  const areas = usableItems(
    "BodyMap",
    "items",
    Array.isArray(items) ? items.map(withRegion) : items,
    "region",
  ) as readonly BodyArea<ReactNode>[];
  if (areas.length === 0) return null;
  const words = { ...en.bodyMap, ...messages?.bodyMap };
  if (process.env.NODE_ENV !== "production") watchWords("BodyMap", words, messages);
  const { placed, width, height, viewBox } = placeViews(viewsOf(areas, view));
  if (process.env.NODE_ENV !== "production") reportRegions(areas, placed);
  const facesLeft = areas.find((area) => area.side)?.side === "left";
  const fill = (mark: BodyArea["mark"]) => (mark === "spreads" ? `url(#${dots})` : "currentColor");
  const Tag = headingTag("BodyMap", isEmpty(rest.heading) ? headingLevel : headingLevel + 1);

  const item = (area: BodyArea<ReactNode>) => {
    const shape = shapesOf(area, placed, facesLeft);
    const mark = markOf(area);
    const content = (
      <>
        {wrapText(nameOf(area, words))}
        {shape.length > 0 && (
          <svg
            className={`cui-body-map__shape cui-body-map__shape--${mark ?? "plain"}`}
            viewBox={viewBox}
            width={width / 5}
            height={height / 5}
            fill={fill(mark)}
            aria-hidden="true"
          >
            {shape}
          </svg>
        )}
      </>
    );
    return area.href === undefined ? (
      <b>{content}</b>
    ) : (
      <Link owner="BodyMap" prop="items[].href" href={area.href} linkComponent={linkComponent}>
        {content}
      </Link>
    );
  };

  const list = (mark: BodyArea["mark"]) => {
    const own = areas.filter((area) => markOf(area) === mark);
    return (
      own.length > 0 && (
        <div>
          {mark && (
            <Tag>
              <svg
                className={`cui-body-map__key cui-body-map__shape--${mark}`}
                width="24"
                height="24"
                fill={fill(mark)}
                aria-hidden="true"
              >
                <rect x="1" y="1" width="22" height="22" rx="7" />
              </svg>
              {wrapText(words[mark])}
            </Tag>
          )}
          {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
          <ul role="list" className="cui-body-map__items">
            {own.map((area, index) => (
              <li key={index}>
                {item(area)}
                {!isEmpty(area.description) && <div>{area.description}</div>}
              </li>
            ))}
          </ul>
        </div>
      )
    );
  };

  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout}
      {...rest}
      className={cx("cui-body-map", className)}
    >
      <div
        className={cx(
          "cui-body-map__map",
          placed.map(({ view }) => view).join() === "side" && "cui-body-map__map--side",
          mapClasses[placed.length],
        )}
      >
        <svg
          className="cui-body-map__figure"
          viewBox={viewBox}
          width={width}
          height={height}
          fill="none"
          stroke="currentColor"
          aria-hidden="true"
        >
          <pattern id={dots} width="6" height="6" patternUnits="userSpaceOnUse">
            <path className="cui-body-map__tint" d="M0 0h6v6H0z" />
            <path className="cui-body-map__dots" d="M0 0h0M6 0h0M0 6h0M6 6h0M3 3h0" />
          </pattern>
          {placed.flatMap((place) => figure(place, facesLeft))}
        </svg>
        <div className="cui-body-map__lists">
          {list("hurts")}
          {list("spreads")}
          {list(undefined)}
        </div>
      </div>
    </Section>
  );
});

/** The lines of a view. */
function figure({ view, x }: PlacedView, facesLeft: boolean) {
  const { outline, details, middle = "" } = drawings[view];
  return (view === "side" ? [facesLeft] : [false, true]).map((mirrored) => (
    <g key={`${view}${mirrored}`} transform={transform(x, mirrored)}>
      <path d={outline} />
      <path className="cui-body-map__detail" d={mirrored ? details : details + middle} />
    </g>
  ));
}

/**
 * A region in every view that shows it. It stands in its item's link, so that picture and list are one
 * link: one tab stop, and what the pointer meets in one place shows in the other.
 */
function shapesOf(
  { region, side }: BodyArea<ReactNode>,
  placed: readonly PlacedView[],
  facesLeft: boolean,
) {
  const only = side === "left" || side === "right" ? side : undefined;
  return placed.flatMap(({ view, x }) => {
    const d = isRegion(region) && drawings[view].regions[region];
    if (!d) return [];
    const sides = view !== "side" ? ["left", "right"] : facesLeft ? ["left"] : ["right"];
    return sides
      .filter((seen) => !only || seen === only)
      .map((seen) => {
        // From the front, the person's left is on the right of the picture.
        const mirrored = (seen === "left") !== (view === "front");
        return <path key={view + seen} d={d} transform={transform(x, mirrored)} />;
      });
  });
}

function transform(x: number, mirrored: boolean): string | undefined {
  const [move, mirror] = [x ? `translate(${x})` : "", mirrored ? "scale(-1 1)" : ""];
  return move + mirror || undefined;
}

const markOf = ({ mark }: BodyArea<ReactNode>) =>
  mark === "hurts" || mark === "spreads" ? mark : undefined;

/** An item without a region keeps its words. */
function withRegion(item: BodyRegion | BodyArea<ReactNode>): BodyRegion | BodyArea<ReactNode> {
  const { region, name } = Object(item) as Partial<BodyArea<ReactNode>>;
  return isEmpty(region) && !isEmpty(name)
    ? { ...(item as BodyArea<ReactNode>), region: name as BodyRegion }
    : item;
}

function nameOf(
  { name, region, side }: BodyArea<ReactNode>,
  words: Messages["bodyMap"],
): ReactNode {
  if (!isEmpty(name)) return name;
  if (!isRegion(region)) return region;
  return side === "left" || side === "right"
    ? interpolate(words[side], { region: words[region] })
    : words[region];
}

function reportRegions(areas: readonly BodyArea<ReactNode>[], placed: readonly PlacedView[]): void {
  for (const { region } of areas) {
    if (!isRegion(region))
      warn(
        "BodyMap",
        "items[].region",
        `${quote(region)} is not a region, so only its words are shown; use one of BodyRegion, such as "lower-back".`,
      );
    else if (!placed.some(({ view }) => drawings[view].regions[region]))
      warn(
        "BodyMap",
        "view",
        `does not show the ${quote(region)}, so only its words are shown; leave view out, or add the one that does.`,
      );
  }
}
