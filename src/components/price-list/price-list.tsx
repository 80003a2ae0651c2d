import { cx } from "class-variance-authority";
import { forwardRef, Fragment, type ReactNode } from "react";
import type { PricedService, PriceGroup } from "../../content/priced-service.js";
import { headingTag } from "../../internal/heading.js";
import type { LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";
import { PriceTable } from "./price-table.js";

export interface PriceListProps extends Omit<SectionProps, "children"> {
  /** Names the prices. */
  heading: ReactNode;
  /** The services. Without services and groups nothing is rendered. */
  items?: readonly PricedService<ReactNode>[];
  /** Services in groups, such as the kinds of treatment, after those of `items`. */
  groups?: readonly PriceGroup<ReactNode>[];
  /** Caption of the table of `items`, where the heading does not say enough. */
  caption?: ReactNode;
  /**
   * On wide screens, the table under the heading ("stacked") or beside it ("split").
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

/** What services cost, and how long they take. */
export const PriceList = forwardRef<HTMLElement, PriceListProps>(function PriceList(
  {
    items,
    groups,
    caption,
    headingLevel = 2,
    layout = "split",
    linkComponent,
    messages,
    className,
    ...rest
  },
  ref,
) {
  const groupId = useIdPrefix(rest.id, "group");
  const services = items || !groups ? usableItems("PriceList", "items", items) : [];
  const named = groups
    ? usableItems("PriceList", "groups", groups).flatMap(({ name, items }) => {
        const services = usableItems("PriceList", "groups[].items", items);
        return services.length > 0 ? [{ name, services }] : [];
      })
    : [];
  if (services.length === 0 && named.length === 0) return null;
  const Tag = headingTag("PriceList", isEmpty(rest.heading) ? headingLevel : headingLevel + 1);
  const all = [...services, ...named.flatMap(({ services }) => services)];
  const shared = { all, linkComponent, messages };
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout}
      className={cx("cui-price-list", className)}
      {...rest}
    >
      {services.length > 0 && <PriceTable {...shared} services={services} caption={caption} />}
      {named.map(({ name, services: itsOwn }, index) => (
        <Fragment key={index}>
          <Tag id={`${groupId}-${index + 1}`}>{name}</Tag>
          <PriceTable
            {...shared}
            services={itsOwn}
            labelledBy={`${groupId}-${index + 1}`}
            isFurther={index > 0 || services.length > 0}
          />
        </Fragment>
      ))}
    </Section>
  );
});
