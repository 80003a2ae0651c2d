import { trimmedText } from "../content/trimmed-text.js";
import type { MedicalConditionLeaf, MedicalTherapyLeaf } from "schema-dts";
import type { Condition } from "../content/condition.js";
import type { Technique } from "../content/technique.js";
import { webAddress } from "../content/web-address.js";
import { idOf, listOf } from "./graph.js";

/** The `@id` of a condition: at its own page, or at the one that shows it. */
export const conditionId = (condition: Condition, base: string) =>
  idOf(webAddress(condition.href, base) ?? base, "condition", condition.name);

/** The `@id` of a treatment: at its own page, or at the one that shows it. */
export const treatmentId = (treatment: Technique, base: string) =>
  idOf(webAddress(treatment.href, base) ?? base, "treatment", treatment.name);

/**
 * A condition as MedicalCondition (https://schema.org/MedicalCondition). Its treatments are named
 * by their `@id`; `treatmentNode` describes them.
 * @param base The page's address, against which relative ones are resolved.
 */
export function conditionNode(condition: Condition, base: string) {
  return {
    "@type": "MedicalCondition",
    "@id": conditionId(condition, base),
    name: trimmedText(condition.name),
    alternateName: listOf(condition.alsoKnownAs, trimmedText),
    description: trimmedText(condition.description),
    url: webAddress(condition.href, base),
    signOrSymptom: listOf(condition.symptoms, (symptom) => named("MedicalSymptom", symptom)),
    cause: listOf(condition.causes, (cause) => named("MedicalCause", cause)),
    possibleTreatment: listOf(condition.treatments, (treatment) =>
      trimmedText(treatment.name) ? { "@id": treatmentId(treatment, base) } : undefined,
    ),
  } satisfies MedicalConditionLeaf;
}

/** A treatment as MedicalTherapy (https://schema.org/MedicalTherapy). */
export function treatmentNode(treatment: Technique, base: string) {
  return {
    "@type": "MedicalTherapy",
    "@id": treatmentId(treatment, base),
    name: trimmedText(treatment.name),
    description: trimmedText(treatment.description),
    url: webAddress(treatment.href, base),
  } satisfies MedicalTherapyLeaf;
}

function named<Type extends string>(type: Type, item: string | { name: string }) {
  const name = trimmedText(typeof item === "string" ? item : item.name);
  return name === undefined ? undefined : { "@type": type, name };
}
