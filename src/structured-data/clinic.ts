import { trimmedText } from "../content/trimmed-text.js";
import type {
  GeoCoordinatesLeaf,
  HealthAndBeautyBusinessLeaf,
  MedicalBusinessLeaf,
  MedicalClinicLeaf,
  PhysiotherapyLeaf,
  PostalAddressLeaf,
  ReserveActionLeaf,
} from "schema-dts";
import type { Address } from "../content/address.js";
import { toBookingLink, type BookingLink } from "../content/booking-link.js";
import type { Clinic, ClinicKind } from "../content/clinic.js";
import { itemsOf } from "../content/items-of.js";
import { isOnEarth, type Geo } from "../content/geo.js";
import { telephone } from "../content/phone.js";
import { webAddress } from "../content/web-address.js";
import { idOf, listOf } from "./graph.js";
import { openingHoursSpecification } from "./opening-hours.js";

// schema.org has a type for physiotherapy, but none for chiropractic or massage.
const types = {
  clinic: "MedicalClinic",
  physiotherapy: "Physiotherapy",
  chiropractic: "MedicalBusiness",
  massage: "MedicalBusiness",
  spa: "HealthAndBeautyBusiness",
} as const satisfies Record<ClinicKind, string>;

/** The `@id` of a clinic: at its home page, the same on each page of the site. */
export const clinicId = (clinic: Clinic, base?: string) =>
  idOf(webAddress(clinic.url, base) ?? base ?? "", "clinic");

/** The `@id` of one of a clinic's places, several of which may be on one page. */
export const placeId = (place: Clinic, base: string) =>
  idOf(webAddress(place.url, base) ?? base, "clinic", place.name);

/**
 * A clinic as MedicalClinic (https://schema.org/MedicalClinic), or as its kind of business. Its
 * practitioners are left to the pages that show them.
 * @param base The page's address, against which relative ones are resolved. Defaults to `clinic.url`.
 * @param id Defaults to one at its home page.
 * @param today leaves out exceptional days before it. Defaults to the day at the clinic.
 */
export function clinicNode(
  clinic: Clinic,
  base: string | undefined = clinic.url,
  id = clinicId(clinic, base),
  today?: string,
) {
  const kind = trimmedText(clinic.kind) as ClinicKind;
  return {
    "@type": Object.hasOwn(types, kind) ? types[kind] : types.clinic,
    "@id": id,
    name: trimmedText(clinic.name),
    description: trimmedText(clinic.description),
    url: webAddress(clinic.url, base),
    sameAs: listOf(
      [clinic.sameAs, itemsOf(clinic.profiles).map((profile) => profile?.href)].flat(2),
      (address) => webAddress(address),
    ),
    logo: webAddress(clinic.logo?.src, base),
    image: listOf([clinic.image].flat(), (image) =>
      webAddress(typeof image === "string" ? image : image?.src, base),
    ),
    address: clinic.address && addressNode(clinic.address),
    geo: clinic.geo && geoNode(clinic.geo),
    hasMap: webAddress(clinic.hasMap),
    areaServed: listOf([clinic.areaServed].flat(), trimmedText),
    priceRange: trimmedText(clinic.priceRange),
    telephone: clinic.phone && telephone(clinic.phone),
    email: trimmedText(clinic.email),
    openingHoursSpecification: listOf(
      clinic.openingHours && openingHoursSpecification(clinic.openingHours, today),
      (specification) => specification,
    ),
    potentialAction: bookingNode(clinic.booking, base),
  } satisfies
    MedicalClinicLeaf | MedicalBusinessLeaf | PhysiotherapyLeaf | HealthAndBeautyBusinessLeaf;
}

function addressNode({ street, locality, region, postalCode, country }: Address) {
  const address = {
    "@type": "PostalAddress",
    streetAddress: listOf([street].flat(), trimmedText)?.join(", "),
    addressLocality: trimmedText(locality),
    addressRegion: trimmedText(region),
    postalCode: trimmedText(postalCode),
    addressCountry: trimmedText(country),
  } satisfies PostalAddressLeaf;
  const isEmpty = Object.values(address).filter(Boolean).length === 1;
  return isEmpty ? undefined : address;
}

function geoNode(geo: Geo) {
  if (!isOnEarth(geo)) return undefined;
  const { latitude, longitude } = geo;
  return { "@type": "GeoCoordinates", latitude, longitude } satisfies GeoCoordinatesLeaf;
}

function bookingNode(booking: BookingLink | string | undefined, base: string | undefined) {
  const { href, label } = toBookingLink(booking) ?? {};
  const target = webAddress(href, base);
  if (target === undefined) return undefined;
  return {
    "@type": "ReserveAction",
    name: trimmedText(label),
    target: { "@type": "EntryPoint", urlTemplate: target },
  } satisfies ReserveActionLeaf;
}
