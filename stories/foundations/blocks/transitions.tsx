import { Problem } from "../../doc-blocks/problem";
import { sheets } from "./sheets";
import { Table } from "./table";
import { ComponentLink } from "./used-by";

/** What each component's transitions look like. */
const words: Record<string, string> = {
  Button: "Its ground changes colour under the pointer.",
  FAQAccordion: "The answer unfolds, and the plus turns into a minus.",
};

/** Every component whose sheet has a transition, so that the list stays complete. */
export function Transitions() {
  const moving = sheets.filter(({ css }) => /^\s*transition/m.test(css));
  const names = new Set([...Object.keys(words), ...moving.map(({ page }) => page.name)]);
  const wrong = [...names].filter(
    (name) => !(name in words) || !moving.some(({ page }) => page.name === name),
  );
  if (wrong.length > 0) {
    return <Problem>{`Transitions: what moves in ${wrong.join(", ")} has changed.`}</Problem>;
  }
  return (
    <Table
      head={["Component", "What moves"]}
      rows={Object.entries(words).map(([name, what]) => [
        <ComponentLink key={name} name={name} />,
        what,
      ])}
    />
  );
}
