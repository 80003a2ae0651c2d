import "./custom-properties.css";
import { readHead } from "./knobs";
import { Problem } from "./problem";

const sheets = import.meta.glob<string>("../../src/components/*/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The custom properties that the head of a component's sheet documents. */
export function CustomProperties({ of: name }: { of: string }) {
  const css = sheets[`../../src/components/${name}/${name}.css`];
  if (css === undefined) {
    return <Problem>{`CustomProperties: there is no sheet of "${name}".`}</Problem>;
  }
  const { knobs, note } = readHead(css);
  return (
    <div className="docs-block sb-unstyled">
      {knobs.length > 0 && (
        <table className="docs-table docs-custom-properties">
          <thead>
            <tr>
              <th scope="col">Property</th>
              <th scope="col">What it changes</th>
              <th scope="col">Default</th>
            </tr>
          </thead>
          <tbody>
            {knobs.map(({ property, meaning, initial }) => (
              <tr key={property}>
                <th scope="row">
                  <code>{property}</code>
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
      {note && <p className="docs-note">{note}</p>}
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
