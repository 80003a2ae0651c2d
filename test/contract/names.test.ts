import * as library from "clinic-ui";
import * as theme from "clinic-ui/theme";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { componentFolders, read } from "../support/folders";

const packageJson = JSON.parse(read("package.json")) as { exports: Record<string, unknown> };

describe("the public names", () => {
  it("are these, and a change to them is a decision", () => {
    expect(Object.keys(library).sort()).toEqual([
      "AlternativesList",
      "AnnouncementBanner",
      "AppointmentPicker",
      "AppointmentRequestForm",
      "BenefitCard",
      "BenefitGrid",
      "BookingCTA",
      "BookingConfirmation",
      "BookingForm",
      "Breadcrumbs",
      "Button",
      "ButtonLink",
      "Callout",
      "CareCard",
      "CauseList",
      "ClinicIntro",
      "ComparisonTable",
      "ConditionHero",
      "ContraindicationList",
      "Definition",
      "DoDontList",
      "ExerciseCard",
      "FAQAccordion",
      "FirstVisitSteps",
      "GlossaryTerm",
      "InsuranceList",
      "KeyTakeaway",
      "LanguageSwitcher",
      "LocationCard",
      "MechanismList",
      "MedicalDisclaimer",
      "OnThisPage",
      "OpenNow",
      "OpeningHours",
      "OutcomeList",
      "PhoneLink",
      "PractitionerCard",
      "PriceList",
      "Prose",
      "RelatedPages",
      "ReviewedBy",
      "RiskList",
      "Section",
      "SessionPlan",
      "SiteFooter",
      "SiteHeader",
      "SkipLink",
      "SourceList",
      "StickyActionBar",
      "StructuredData",
      "SymptomList",
      "TechniqueCard",
      "TechniqueGrid",
      "TestimonialCard",
      "ThreadFigure",
      "buttonClass",
      "phoneFirstWhenOpen",
    ]);
  });

  it("have the content types and their helpers at a subpath of their own", () => {
    expect(packageJson.exports["./content"]).toEqual({
      types: "./dist/content/index.d.ts",
      default: "./dist/content/index.js",
    });
  });

  it("have the manifest for programs at a subpath", () => {
    expect(packageJson.exports["./components.json"]).toBe("./dist/components.json");
  });

  it("have themes at a subpath of their own", () => {
    expect(packageJson.exports["./theme"]).toEqual({
      types: "./dist/theme/index.d.ts",
      default: "./dist/theme/index.js",
    });
    expect(Object.keys(theme).sort()).toEqual([
      "colorPairs",
      "colorTokens",
      "contrast",
      "createTheme",
      "fromDesignTokens",
      "leastRatio",
      "measurePairs",
      "readColor",
      "schemes",
      "settleColors",
      "themeCss",
      "themes",
      "toDesignTokens",
      "tooNear",
    ]);
  });

  it("have each language at a subpath of its own", () => {
    expect(packageJson.exports["./messages/*"]).toEqual({
      types: "./dist/messages/*.d.ts",
      default: "./dist/messages/*.js",
    });
  });

  describe.each(componentFolders)("$name", ({ folder, name }) => {
    it("is exported at the barrel", () => {
      expect(library).toHaveProperty(name);
    });

    it("is exported at its own subpath", () => {
      expect(packageJson.exports[`./${folder}`]).toEqual({
        types: `./dist/components/${folder}/index.d.ts`,
        default: `./dist/components/${folder}/index.js`,
      });
    });

    it.each([
      `src/components/${folder}/${folder}.tsx`,
      `src/components/${folder}/index.ts`,
      `stories/components/${folder}.stories.tsx`,
      `stories/components/${folder}.mdx`,
      `test/components/${folder}.test.tsx`,
      `test/support/contracts/${folder}.tsx`,
    ])("has %s", (file) => {
      expect(existsSync(file)).toBe(true);
    });
  });
});
