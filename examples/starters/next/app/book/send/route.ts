/**
 * Takes the form of /book. It only prints what was sent: write an e-mail here, or to your diary,
 * before the site goes online.
 */
export async function POST(request: Request) {
  const { leaveEmpty, ...fields } = Object.fromEntries(await request.formData());
  // Only robots fill in this field, which people do not see.
  if (!leaveEmpty) console.log("Please call back:", fields);
  return new Response(null, { status: 303, headers: { location: "/book/sent" } });
}
