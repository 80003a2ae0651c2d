/** An error on a guidance page, where its author cannot miss it. A test fails on it too. */
export function Problem({ children }: { children: string }) {
  return (
    <p className="docs-problem" role="alert">
      {children}
    </p>
  );
}
