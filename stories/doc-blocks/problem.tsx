/** What is wrong with a page of guidance, where its writer cannot miss it. A test fails on it too. */
export function Problem({ children }: { children: string }) {
  return (
    <p className="docs-problem" role="alert">
      {children}
    </p>
  );
}
