import { ButtonLink, FAQAccordion, PageHeader } from "clinic-ui";
import type { Metadata } from "next";
import Link from "next/link";
import { SitePage } from "../site-page";

export const metadata: Metadata = { title: "Questions" };

export default function Page() {
  return (
    <SitePage currentHref="/questions">
      <PageHeader heading="Before your visit" intro="What people ask us most." />
      <FAQAccordion
        heading="Questions people ask us"
        items={[
          {
            question: "What should I wear?",
            answer: "Clothes that you can move in. We have shorts to lend.",
          },
          {
            question: "May I bring someone?",
            answer: "Yes. A friend or a relative may stay with you the whole time.",
          },
        ]}
        actions={
          <ButtonLink href="/" linkComponent={Link} variant="secondary">
            About lower back pain
          </ButtonLink>
        }
      />
    </SitePage>
  );
}
