import "./custom-properties.css";
import { descriptors } from "./descriptors";
import { Problem } from "./problem";

/** The custom properties that a component's descriptor names. */
export function CustomProperties({ of: folder }: { of: string }) {
  const block = descriptors.get(folder);
  if (!block) {
    return <Problem>{`CustomProperties: there is no component "${folder}".`}</Problem>;
  }
  const properties = Object.entries(block.customProperties ?? {});
  return (
    <div className="docs-block sb-unstyled">
      {properties.length > 0 && (
        <table className="docs-table docs-custom-properties">
          <thead>
            <tr>
              <th scope="col">Property</th>
              <th scope="col">What it changes</th>
              <th scope="col">Default</th>
            </tr>
          </thead>
          <tbody>
            {properties.map(([property, { meaning, default: initial }]) => (
              <tr key={property}>
                <th scope="row">
                  <code>{`--cui-${folder}-${property}`}</code>
                </th>
                <td>{meaning}</td>
                <td>
                  <Initial>{initial}</Initial>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {block.styleNote && <p className="docs-note">{block.styleNote}</p>}
    </div>
  );
}

function Initial({ children: value }: { children: string }) {
  if (!value.startsWith("--cui-")) return value;
  return (
    <>
      {value.startsWith("--cui-color-") && (
        <span className="docs-swatch" style={{ background: `var(${value})` }} />
      )}
      <code>{value}</code>
    </>
  );
}
