import { Link } from "../../internal/link.js";
import { buttonClass } from "../button/index.js";
import type { SlotFormat } from "./slot-format.js";

/** A link to the provider's page, which may take a while to load. */
export function Redirect({ url, format }: { url: string; format: SlotFormat }) {
  return (
    <>
      <p role="status">{format.words.goesOn}</p>
      <Link owner="AppointmentPicker" prop="onBook" href={url} className={buttonClass({})}>
        {format.words.goOn}
      </Link>
    </>
  );
}
