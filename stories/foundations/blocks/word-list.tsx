import "./word-list.css";

/** What to write, and what not. */
type Pair = readonly [write: string, not: string];

/** Words to use beside words to avoid. */
export function WordList({ of: pairs }: { of: readonly Pair[] }) {
  return (
    <div className="docs-block sb-unstyled">
      <table className="docs-table docs-word-list">
        <thead>
          <tr>
            <th scope="col">Write</th>
            <th scope="col">Not</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(([write, not]) => (
            <tr key={write}>
              <td>{write}</td>
              <td>{not}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
