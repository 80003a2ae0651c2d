import * as ui from "clinic-ui";
import { SymptomList } from "clinic-ui/symptom-list";
import htm from "htm";
import { h, render } from "preact";
import { availability, clinic, questions, services } from "./clinic.js";

const html = htm.bind(h);

render(
  html`
    <${ui.Page} header=${html`<${ui.SiteHeader} clinic=${clinic} />`}>
      <${ui.ConditionHero} heading="Sciatica" intro="Pain from your back down one leg?" />
      <${SymptomList} heading="What are the signs?" items=${["Lower back pain"]} />
      <${ui.FAQAccordion} heading="Questions people ask" items=${questions} />
      <${ui.PriceList} heading="Prices" items=${services} />
      <${ui.OpeningHours} heading="Opening hours" hours=${clinic.openingHours} />
      <${ui.OpenNow} hours=${clinic.openingHours}>Mondays, 8 am to 6 pm<//>
      <${ui.AppointmentPicker}
        heading="Choose a time"
        action="/bookings"
        timeZone="Europe/London"
        slots=${availability}
        loadSlots=${async () => availability}
        horizonDays=${40_000}
      />
      <${ui.BookingCTA} heading="Come and talk" booking=${clinic.booking} phone=${clinic.phone} />
    <//>
  `,
  document.getElementById("root"),
);
