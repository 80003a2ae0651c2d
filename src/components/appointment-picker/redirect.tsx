import { Link } from "../../internal/link.js";
import { buttonClass } from "../button/index.js";
import type { SlotWords } from "./slot-words.js";

/** The booking goes on at the provider's page, which may take a while to come. */
export function Redirect({ url, how }: { url: string; how: SlotWords }) {
  return (
    <>
      <p role="status">{how.words.goesOn}</p>
      <Link owner="AppointmentPicker" prop="onBook" href={url} className={buttonClass({})}>
        {how.words.goOn}
      </Link>
    </>
  );
}
