import { BookingCTA, SymptomList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { storyCode } from "../../../stories/doc-blocks/jsx/story-code";

const Page = ({ children }: { children?: ReactNode }) => (
  <>
    <p className="lead">It&apos;s “quoted” {"{so}"}</p>
    {children}
  </>
);

describe("the code of a story", () => {
  it("has imports, and keys as they were given", async () => {
    const code = await storyCode(
      <SymptomList
        heading="What does it feel like?"
        id={undefined}
        items={[{ name: "Leg pain", commonality: "common", description: <em>One leg</em> }]}
      />,
    );
    expect(code).toBe(`import { SymptomList } from "clinic-ui";

<SymptomList
  heading="What does it feel like?"
  items={[
    { name: "Leg pain", commonality: "common", description: <em>One leg</em> },
  ]}
/>
`);
  });

  it("names messages and functions instead of writing them out", async () => {
    const onClick = () => {};
    const code = await storyCode(
      <BookingCTA heading="احجز" booking={{ href: "/ar", onClick } as never} messages={ar} />,
    );
    expect(code).toContain(`import { ar } from "clinic-ui/messages/ar";`);
    expect(code).toContain(`booking={{ href: "/ar", onClick: onClick }}`);
    expect(code).toContain("messages={ar}");
  });

  it("opens a page that nobody can import, and keeps its text", async () => {
    const code = await storyCode(
      <Page>
        <SymptomList heading={'Say "ah"'} items={["Pain"]} />
      </Page>,
    );
    expect(code).toBe(`import { SymptomList } from "clinic-ui";

<>
  <p className="lead">It's “quoted” {"{so}"}</p>
  <SymptomList heading={'Say "ah"'} items={["Pain"]} />
</>
`);
  });
});
