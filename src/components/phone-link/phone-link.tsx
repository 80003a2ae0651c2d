import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { readPhone, type Phone } from "../../content/phone.js";
import { isEmpty } from "../../internal/nodes.js";
import { interpolate } from "../../internal/interpolate.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface PhoneLinkProps extends Omit<ComponentPropsWithoutRef<"a">, "href"> {
  /** A clinic's `phone`, or the number alone. */
  phone: Phone | string;
  /**
   * Starts a text message instead of a call.
   * @default false
   */
  sms?: boolean;
  /**
   * The whole text of the link, with the number in it. Nothing is said before it.
   * @default the number, after "Call" for screen readers
   */
  children?: ReactNode;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** A telephone number that calls when tapped and that screen readers read well. */
export const PhoneLink = forwardRef<HTMLAnchorElement, PhoneLinkProps>(function PhoneLink(
  { phone, sms = false, messages, className, children, ...rest },
  ref,
) {
  const words = { ...en.phoneLink, ...messages?.phoneLink };
  if (process.env.NODE_ENV !== "production") watchWords("PhoneLink", words, messages);
  const { shown, telUrl, smsUrl, extension: ownExtension } = readPhone(phone);
  const url = sms ? smsUrl : telUrl;
  const extension = sms ? undefined : ownExtension;
  if (shown === "") {
    if (process.env.NODE_ENV !== "production")
      warn(
        "PhoneLink",
        "phone",
        "has no number, so nothing is shown; give the number that visitors call.",
      );
    return null;
  }
  if (process.env.NODE_ENV !== "production" && extension && url && !/[,;]/.test(url))
    warn(
      "PhoneLink",
      "phone",
      `"${extension}" is not an extension, so it is shown but not dialled; give its digits, such as "12".`,
    );
  const text = isEmpty(children) ? (
    <>
      {url && (
        <>
          <span className="cui-visually-hidden">{sms ? words.text : words.call}</span>{" "}
        </>
      )}
      {/* A number reads from left to right in every language. */}
      <bdi dir="ltr">{shown}</bdi>
      {extension && (
        <>
          {" "}
          <span>{interpolate(words.extension, { extension })}</span>
        </>
      )}
    </>
  ) : (
    children
  );
  const classes = cx("cui-phone-link", className);
  if (url === undefined) {
    if (process.env.NODE_ENV !== "production")
      warn(
        "PhoneLink",
        "phone",
        `"${shown}" is not exactly one telephone number, so it is shown without a link; give one number, ideally in the form +44 1632 960142.`,
      );
    return (
      <span
        key={extension}
        ref={ref}
        className={classes}
        {...(rest as ComponentPropsWithoutRef<"span">)}
      >
        {text}
      </span>
    );
  }
  return (
    // A new number is a new element, since a browser's translation replaces React's text nodes.
    <a key={url} ref={ref} href={url} className={classes} {...rest}>
      {text}
    </a>
  );
});
