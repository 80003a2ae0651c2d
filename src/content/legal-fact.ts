/** What the law of a country asks a site to say about who runs it: a company number, a register, a tax number. */
export interface LegalFact {
  /** What it is: "Company number". */
  name: string;
  /** The fact: "01234567, England and Wales". */
  description: string;
  /** Where it can be checked. */
  href?: string;
}
