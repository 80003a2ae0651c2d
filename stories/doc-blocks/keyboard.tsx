import { Fragment } from "react";
import "./keyboard.css";

/** What each key does: `{ "Tab": "…", "Enter, Space": "…" }`. */
export function Keyboard({ keys }: { keys: Readonly<Record<string, string>> }) {
  return (
    <div className="docs-block sb-unstyled">
      <table className="docs-table">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(keys).map(([names, words]) => (
            <tr key={names}>
              <th scope="row">
                {names.split(", ").map((name, index) => (
                  <Fragment key={name}>
                    {index > 0 && " or "}
                    <kbd className="docs-key">{name}</kbd>
                  </Fragment>
                ))}
              </th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
