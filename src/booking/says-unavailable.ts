/**
 * Words by which diaries say that a time cannot be had. They are compared in small letters, with one
 * blank for each `_`, `-` and change to a capital, so that `slot_not_available` and
 * `SlotNotAvailable` read as "slot not available".
 */
const time =
  "(?:time ?slots?|slots?|times?(?! ?zone)|date ?times?|starts?|appointments?(?! types?)|openings?|spots?|seats?|class)";
const who =
  "(?:users?|hosts?|practitioners?|therapists?|clinicians?|doctors?|calendars?|staff|team members?)";
const unavailable = "(?:un ?available|not (?:an? |currently )?(?:available|bookable|free))";
const given =
  "(?:no longer (?:available|free|open|offered|bookable)|already (?:been )?(?:booked|taken|reserved|filled|full)|(?:is|are|was|were|has been|have been) (?:taken|booked|full|filled|reserved|gone)|fully booked|booked out|sold out)";
// Within one sentence: a point in a number ends none.
const near = "\\b(?:[^.;\\n]|\\.(?=\\S)){0,80}\\b";

const sentences = [
  `\\b${time}${near}(?:${unavailable}|${given})\\b`,
  `\\b${time} (?:taken|full|gone|reserved|filled)\\b(?! name)`,
  `\\bslots? (?:is |was |were |could |does |has )?(?:not (?:be )?found|not exist|expired)\\b`,
  `\\bevent${near}${given}\\b`,
  `\\b(?:someone|somebody|another \\w+)${near}(?:booked|took|taken|reserved)\\b`,
  `\\b${who}${near}(?:${unavailable}|no longer available|busy)\\b`,
  // "User already has booking at this time", "an appointment at the same time"
  `\\balready (?:has|have) (?:an? )?(?:booking|appointment)s? at (?:this|that|the)\\b`,
  `\\b(?:no|not enough) (?:longer )?available (?:${time}|${who})\\b`,
  `\\bno (?:${time}|${who}) (?:is |are )?(?:available|left|free)\\b`,
  `\\b(?:overlaps?|conflicts?|conflicting|clash(?:es)?)(?: with)?(?: \\w+){0,3} (?:appointments?|bookings?|events?|slots?)\\b`,
  `\\b(?:appointment|booking|time|slot|schedule|scheduling) (?:conflict|clash|overlap)s?\\b`,
  `\\bdouble book(?:ed|ing)\\b`,
  // Cal.com: too soon, too late, at an hour that is not for booking
  `\\bcan ?(?:no|')?t be booked at\\b`,
  `\\btime out of bounds\\b`,
  `\\bnot allowed by restriction schedule\\b`,
  `\\bbook\\b${near}in the past\\b`,
].map((sentence) => new RegExp(sentence));

/** Acuity's `not_available`, alone or with its reason, and the like, where a code stands alone. */
const wholeCodes =
  /^(?:not available(?: (?:min|max) .*)?|already (?:booked|filled|taken)|fully booked|conflict)$/;

/**
 * Codes of Cal.com's, which it has also sent with the status 500. Other words in such an answer are
 * not trusted: a diary that failed may have booked.
 */
const ownCodes =
  /^(?:no available users found error|booking (?:conflict|time out of bounds|seats full) error|not enough available seats error|(?:fixed hosts|round robin hosts?|hosts) unavailable for booking)$/;

/**
 * Whether the body of an error says that the time is not available any more. Nothing is thrown, whatever it is.
 * @param options.codesOnly whether a sentence is not enough
 */
export function saysUnavailable(body: unknown, { codesOnly = false } = {}): boolean {
  return textsOf(body).some((text) => {
    const words = wordsOf(text);
    if (codesOnly) return ownCodes.test(words);
    return wholeCodes.test(words) || sentences.some((sentence) => sentence.test(words));
  });
}

function wordsOf(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[\s_\-"'`“”‘’]+/g, (gap) => (/^['’]$/.test(gap) ? "'" : " "))
    .replace(/[.!…]+$/, "")
    .trim();
}

/** Where the bodies of errors have their words: of most APIs, RFC 9457 and FHIR's OperationOutcome. */
const places = [
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

/** An error says why in a few words; what has thousands is something else. */
const most = 100;

function textsOf(body: unknown): readonly string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>();

  const collect = (value: unknown, depth: number, field = "") => {
    if (texts.length >= most || seen.has(value)) return;
    if (typeof value === "string") {
      // A page of HTML is a gateway's, and may speak of anything.
      if (!value.trimStart().startsWith("<")) texts.push(`${field} ${value}`);
    } else if (typeof value === "object" && value !== null && depth > 0) {
      seen.add(value);
      for (const [name, part, isField] of partsOf(value)) {
        // `{ starts_at: ["is not available"] }`: what is not available is the name of the field.
        collect(part, depth - 1, isField ? name : field);
      }
    }
  };

  collect(parsed(body), 6);
  return texts;
}

/** JSON that was read as text. */
function parsed(body: unknown): unknown {
  try {
    return typeof body === "string" ? (JSON.parse(body) as unknown) : body;
  } catch {
    return body;
  }
}

/** What may have words in it. Of `errors` and lists every part, of other objects the known places. */
function partsOf(value: object): [name: string, part: unknown, isField: boolean][] {
  try {
    if (Array.isArray(value)) {
      return value.slice(0, most).map((part: unknown) => ["", part, false]);
    }
    return places.flatMap((name): [string, unknown, boolean][] => {
      const part = partOf(value, name);
      if (name !== "errors" || typeof part !== "object" || part === null || Array.isArray(part)) {
        return [[name, part, false]];
      }
      return Object.keys(part)
        .slice(0, most)
        .map((field) => [field, partOf(part, field), true]);
    });
  } catch {
    // A revoked proxy, or one whose keys cannot be read.
    return [];
  }
}

/** A getter may throw. */
function partOf(object: object, name: string): unknown {
  try {
    return (object as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
