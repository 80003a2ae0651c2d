import { languages } from "../../../.storybook/languages";
import { Table } from "./table";

/** Every language that the library has words in, and how they are imported. */
export function Languages() {
  return (
    <Table
      head={["Language", "Import"]}
      rows={languages.map(({ tag, constant, name }) => [
        <span key="name" lang={tag}>
          {name}
        </span>,
        <code key="import">{`import { ${constant} } from "clinic-ui/messages/${tag}"`}</code>,
      ])}
    />
  );
}
