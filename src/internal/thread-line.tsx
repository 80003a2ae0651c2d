/** A line that rises, loops once and settles, like a breath: the underline of a large statement. */
export function threadLine(className: string) {
  return (
    <svg className={className} viewBox="0 14 960 94" width="480" aria-hidden="true">
      <path d={thread} />
    </svg>
  );
}

const thread =
  "M0 82c57 3 113.1 4.9 169.9 3.5 117.9-2.9 237-15.7 351.9-42.5 13.2-3.1 37.9-8.8 40.4-24.9 3.9-25.8-59-14.1-49.1 33.6 11.6 56.6 106 41.2 146.5 36.3 43.1-5.1 86.1-9.8 129.5-11.6 57-2.4 113.9 .6 170.9 3.6";
