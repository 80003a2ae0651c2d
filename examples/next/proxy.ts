import { randomUUID } from "node:crypto";
import { NextResponse, type NextRequest } from "next/server";

/**
 * Gives a visitor a name until the browser is closed, so that what they keep does not look taken to
 * them. It is given here, since a page cannot set a cookie, and after a server function that does,
 * Next renders the page again.
 */
export function proxy(request: NextRequest) {
  const response = NextResponse.next();
  if (!request.cookies.has("visitor")) {
    response.cookies.set("visitor", randomUUID(), {
      path: "/book",
      httpOnly: true,
      sameSite: "lax",
      secure: request.nextUrl.protocol === "https:",
    });
  }
  return response;
}

export const config = { matcher: "/book/:path*" };
