/**
 * Phrases with which diaries report that a time is not available. They are compared in lower case, with
 * a space for each `_`, `-` and capital, so that `slot_not_available` and `SlotNotAvailable` both read
 * as "slot not available".
 */
const time =
  "(?:time ?slots?|slots?|times?(?! ?zone)|date ?times?|starts?|appointments?(?! types?)|openings?|spots?|seats?|class)";
const staff =
  "(?:users?|hosts?|practitioners?|therapists?|clinicians?|doctors?|calendars?|staff|team members?)";
const unavailable = "(?:un ?available|not (?:an? |currently )?(?:available|bookable|free))";
const gone =
  "(?:no longer (?:available|free|open|offered|bookable)|already (?:been )?(?:booked|taken|reserved|filled|full)|(?:is|are|was|were|has been|have been) (?:taken|booked|full|filled|reserved|gone)|fully booked|booked out|sold out)";
// Within one sentence; a decimal point does not end it.
const sameSentence = "\\b(?:[^.;\\n]|\\.(?=\\S)){0,80}\\b";

const sentences = [
  `\\b${time}${sameSentence}(?:${unavailable}|${gone})\\b`,
  `\\b${time} (?:taken|full|gone|reserved|filled)\\b(?! name)`,
  `\\bslots? (?:is |was |were |could |does |has )?(?:not (?:be )?found|not exist|expired)\\b`,
  `\\bevent${sameSentence}${gone}\\b`,
  `\\b(?:someone|somebody|another \\w+)${sameSentence}(?:booked|took|taken|reserved)\\b`,
  `\\b${staff}${sameSentence}(?:${unavailable}|no longer available|busy)\\b`,
  // "User already has booking at this time", "an appointment at the same time"
  `\\balready (?:has|have) (?:an? )?(?:booking|appointment)s? at (?:this|that|the)\\b`,
  `\\b(?:no|not enough) (?:longer )?available (?:${time}|${staff})\\b`,
  `\\bno (?:${time}|${staff}) (?:is |are )?(?:available|left|free)\\b`,
  `\\b(?:overlaps?|conflicts?|conflicting|clash(?:es)?)(?: with)?(?: \\w+){0,3} (?:appointments?|bookings?|events?|slots?)\\b`,
  `\\b(?:appointment|booking|time|slot|schedule|scheduling) (?:conflict|clash|overlap)s?\\b`,
  `\\bdouble book(?:ed|ing)\\b`,
  // Cal.com: too soon, too late, at an hour that is not for booking
  `\\bcan ?(?:no|')?t be booked at\\b`,
  `\\btime out of bounds\\b`,
  `\\bnot allowed by restriction schedule\\b`,
  `\\bbook\\b${sameSentence}in the past\\b`,
].map((sentence) => new RegExp(sentence));

/** Acuity's `not_available`, alone or with its reason, and similar codes, if they are the whole text. */
const wholeCodes =
  /^(?:not available(?: (?:min|max) .*)?|already (?:booked|filled|taken)|fully booked|conflict)$/;

/**
 * Cal.com's codes, which it has also sent with status 500. Other text in such a response is not trusted,
 * since a diary that failed may have booked.
 */
const calComCodes =
  /^(?:no available users found error|booking (?:conflict|time out of bounds|seats full) error|not enough available seats error|(?:fixed hosts|round robin hosts?|hosts) unavailable for booking)$/;

/**
 * Whether the body of an error response says that the time is no longer available. Nothing is thrown,
 * whatever the body is.
 * @param options.codesOnly whether to accept known codes only, and no sentences
 */
export function saysUnavailable(body: unknown, { codesOnly = false } = {}): boolean {
  return collectTexts(body).some((text) => {
    const words = normalize(text);
    if (codesOnly) return calComCodes.test(words);
    return wholeCodes.test(words) || sentences.some((sentence) => sentence.test(words));
  });
}

function normalize(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[\s_\-"'`“”‘’]+/g, (gap) => (/^['’]$/.test(gap) ? "'" : " "))
    .replace(/[.!…]+$/, "")
    .trim();
}

/** Fields with text in the error responses of most APIs, RFC 9457 and FHIR's OperationOutcome. */
const textFields = [
  "error",
  "errors",
  "code",
  "errorCode",
  "error_code",
  "type",
  "message",
  "title",
  "detail",
  "details",
  "reason",
  "description",
  "error_description",
  "issue",
  "diagnostics",
  "text",
  "data",
] as const;

/** An error has a few texts; a body with thousands is something else. */
const maxTexts = 100;

function collectTexts(body: unknown): readonly string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>();

  const collect = (value: unknown, depth: number, field = "") => {
    if (texts.length >= maxTexts || seen.has(value)) return;
    if (typeof value === "string") {
      // HTML comes from a gateway and may be about anything.
      if (!value.trimStart().startsWith("<")) texts.push(`${field} ${value}`);
    } else if (typeof value === "object" && value !== null && depth > 0) {
      seen.add(value);
      for (const [name, child, isField] of readFields(value)) {
        // `{ starts_at: ["is not available"] }`: the subject is the name of the field.
        collect(child, depth - 1, isField ? name : field);
      }
    }
  };

  collect(parseJson(body), 6);
  return texts;
}

/** The body as a value, if it is JSON text. */
function parseJson(body: unknown): unknown {
  try {
    return typeof body === "string" ? (JSON.parse(body) as unknown) : body;
  } catch {
    return body;
  }
}

/** The values that may contain text: all of a list and of `errors`, the known fields of other objects. */
function readFields(value: object): [name: string, child: unknown, isField: boolean][] {
  try {
    if (Array.isArray(value)) {
      return value.slice(0, maxTexts).map((child: unknown) => ["", child, false]);
    }
    return textFields.flatMap((name): [string, unknown, boolean][] => {
      const child = readField(value, name);
      if (
        name !== "errors" ||
        typeof child !== "object" ||
        child === null ||
        Array.isArray(child)
      ) {
        return [[name, child, false]];
      }
      return Object.keys(child)
        .slice(0, maxTexts)
        .map((field) => [field, readField(child, field), true]);
    });
  } catch {
    // A revoked proxy, or one whose keys cannot be read.
    return [];
  }
}

/** A getter may throw. */
function readField(object: object, name: string): unknown {
  try {
    return (object as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
