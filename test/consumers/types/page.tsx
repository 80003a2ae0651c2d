import {
  BookingCTA,
  FAQAccordion,
  PhoneLink,
  PriceList,
  Section,
  type SectionProps,
} from "clinic-ui";
import type { Clinic, PricedService } from "clinic-ui/content";
import { de } from "clinic-ui/messages/de";
import { SymptomList } from "clinic-ui/symptom-list";
import { createTheme } from "clinic-ui/theme";
import type { ComponentProps, ElementType } from "react";

declare const clinic: Clinic;
declare const display: string | undefined;
declare const services: PricedService[];

// What a clinic leaves out may be passed on as it is, also with exactOptionalPropertyTypes.
export const page = (
  <>
    <SymptomList heading="Signs" items={["Pain"]} worseWhen={display} messages={de} />
    <FAQAccordion heading="Questions" items={[{ question: "Does it hurt?", answer: <p>No.</p> }]} />
    <PriceList heading="Prices" items={services} caption={display} />
    <PhoneLink phone={{ number: "+44 1632 960142", display }} />
    <BookingCTA heading="Book" booking={clinic.booking} phone={clinic.phone} hours={display} />
    {/* @ts-expect-error A list has items. */}
    <SymptomList heading="Signs" />
  </>
);

export const Part = (props: SectionProps) => <Section {...props} tone="soft" />;
export const css: string = createTheme({ brand: "#0f766e" }).css;

type Library = typeof import("clinic-ui");
type Refused<Props> = {
  [Name in keyof Props]-?: Partial<Pick<Props, Name>> extends Pick<Props, Name>
    ? undefined extends Required<Pick<Props, Name>>[Name]
      ? never
      : Name
    : never;
}[keyof Props];
type RefusedOf<Component> = Component extends ElementType
  ? Refused<ComponentProps<Component>>
  : never;
type RefusedByName = { [Name in keyof Library]: RefusedOf<Library[Name]> };

/** The optional props that refuse `undefined`: none. */
export const refused: [RefusedByName[keyof Library]] extends [never] ? true : RefusedByName = true;
