import { cva, type VariantProps } from "class-variance-authority";
import { clsx, type ClassValue } from "clsx";
import { Accordion as AccordionPrimitive, Slot } from "radix-ui";
import { useId, type ComponentProps, type ReactNode } from "react";
import { twMerge } from "tailwind-merge";
import { facts, phoneHref, words, type Question } from "../pages/words";
import "./shadcn.css";

// What such a project has in components/ui, written in the same manner.

const cn = (...classes: ClassValue[]) => twMerge(clsx(classes));

const buttonVariants = cva(
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-lg text-sm font-medium whitespace-nowrap transition-all outline-none focus-visible:border-ring focus-visible:ring-3 focus-visible:ring-ring/50 disabled:pointer-events-none disabled:opacity-50 aria-invalid:ring-3",
  {
    variants: {
      variant: {
        default: "bg-primary text-primary-foreground hover:bg-primary/90",
        outline: "border bg-background shadow-xs hover:bg-card",
        link: "text-primary underline-offset-4 hover:underline",
      },
      size: { default: "h-9 px-4 py-2", sm: "h-8 px-3", lg: "h-11 px-6 text-base" },
    },
    defaultVariants: { variant: "default", size: "default" },
  },
);

function Button({
  className,
  variant,
  size,
  asChild = false,
  ...props
}: ComponentProps<"button"> & VariantProps<typeof buttonVariants> & { asChild?: boolean }) {
  const Element = asChild ? Slot.Root : "button";
  return (
    <Element
      data-slot="button"
      className={cn(buttonVariants({ variant, size, className }))}
      {...props}
    />
  );
}

function Card({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="card"
      className={cn(
        "flex flex-col gap-4 rounded-lg border bg-card py-6 text-card-foreground shadow-sm",
        className,
      )}
      {...props}
    />
  );
}

function CardHeader({ className, ...props }: ComponentProps<"div">) {
  return <div data-slot="card-header" className={cn("grid gap-2 px-6", className)} {...props} />;
}

function CardContent({ className, ...props }: ComponentProps<"div">) {
  return <div data-slot="card-content" className={cn("px-6", className)} {...props} />;
}

function Alert({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="alert"
      role="note"
      className={cn("grid w-full gap-1 rounded-lg border bg-card px-4 py-3 text-sm", className)}
      {...props}
    />
  );
}

function Accordion(props: ComponentProps<typeof AccordionPrimitive.Root>) {
  return <AccordionPrimitive.Root data-slot="accordion" {...props} />;
}

function AccordionItem({ className, ...props }: ComponentProps<typeof AccordionPrimitive.Item>) {
  return (
    <AccordionPrimitive.Item
      data-slot="accordion-item"
      className={cn("border-b last:border-b-0", className)}
      {...props}
    />
  );
}

function AccordionTrigger({
  className,
  children,
  ...props
}: ComponentProps<typeof AccordionPrimitive.Trigger>) {
  return (
    <AccordionPrimitive.Header className="flex">
      <AccordionPrimitive.Trigger
        data-slot="accordion-trigger"
        className={cn(
          "flex flex-1 items-start justify-between gap-4 rounded-md py-4 text-left text-sm font-medium transition-all outline-none hover:underline focus-visible:ring-3 focus-visible:ring-ring/50 disabled:opacity-50 [&[data-state=open]>svg]:rotate-180",
          className,
        )}
        {...props}
      >
        {children}
        <svg
          aria-hidden="true"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          className="pointer-events-none size-4 shrink-0 text-muted-foreground transition-transform duration-200"
        >
          <path d="m6 9 6 6 6-6" />
        </svg>
      </AccordionPrimitive.Trigger>
    </AccordionPrimitive.Header>
  );
}

function AccordionContent({
  className,
  children,
  ...props
}: ComponentProps<typeof AccordionPrimitive.Content>) {
  return (
    // Without forceMount closed answers are not in the server's HTML.
    <AccordionPrimitive.Content
      data-slot="accordion-content"
      forceMount
      className="overflow-hidden text-sm data-[state=closed]:hidden data-[state=open]:animate-accordion-down"
      {...props}
    >
      <div className={cn("pt-0 pb-4", className)}>{children}</div>
    </AccordionPrimitive.Content>
  );
}

// The page.

function Section(props: { heading: string; intro?: string; children: ReactNode }) {
  const { heading, intro, children } = props;
  const id = useId();
  return (
    <section className="py-10" aria-labelledby={id}>
      <h2 id={id} className="mb-4 text-3xl font-semibold tracking-tight">
        {heading}
      </h2>
      {intro && <p className="mb-6 text-muted-foreground">{intro}</p>}
      {children}
    </section>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <div className="max-w-prose space-y-4">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/** The clinic page, made with components as shadcn/ui generates them. */
export function Page({ questions }: { questions: readonly Question[] }) {
  const { hero, about, symptoms, benefits, techniques, callout, practitioner, booking } = words;
  const phone = (
    <Button asChild variant="link">
      <a href={phoneHref}>{booking.phone.display}</a>
    </Button>
  );
  return (
    <main className="mx-auto max-w-6xl px-6">
      <header className="py-12">
        <p className="text-sm font-medium text-muted-foreground">{hero.eyebrow}</p>
        <h1 className="my-4 max-w-3xl text-5xl font-semibold tracking-tight">{hero.heading}</h1>
        <p className="max-w-2xl text-xl text-muted-foreground">{hero.intro}</p>
        <div className="mt-8 flex flex-wrap items-center gap-4">
          <Button asChild>
            <a href={booking.href}>{booking.label}</a>
          </Button>
          {phone}
        </div>
      </header>
      <Section heading={about.heading}>
        <Paragraphs texts={about.paragraphs} />
      </Section>
      <Section heading={symptoms.heading}>
        <ul role="list" className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
          {symptoms.items.map(({ name, description }) => (
            <li key={name} className="border-t py-3">
              <p className="font-medium">{name}</p>
              <p className="text-muted-foreground">{description}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={benefits.heading} intro={benefits.intro}>
        <div className="grid gap-6 md:grid-cols-3">
          {benefits.items.map(({ name, description }) => (
            <Card key={name}>
              <CardHeader>
                <h3 className="leading-none font-semibold">{name}</h3>
              </CardHeader>
              <CardContent>
                <p>{description}</p>
              </CardContent>
            </Card>
          ))}
        </div>
      </Section>
      <Section heading={techniques.heading} intro={techniques.intro}>
        <div className="grid gap-6 md:grid-cols-2">
          {techniques.items.map((technique) => (
            <Card key={technique.name}>
              <CardHeader>
                <h3 className="leading-none font-semibold">{technique.name}</h3>
                <p className="text-sm text-muted-foreground">{technique.description}</p>
              </CardHeader>
              <CardContent>
                <dl className="grid grid-cols-[6rem_1fr] text-sm">
                  {facts(technique).map(({ term, text }) => (
                    <div key={term} className="contents">
                      <dt className="font-medium">{term}</dt>
                      <dd className="text-muted-foreground">{text}</dd>
                    </div>
                  ))}
                </dl>
              </CardContent>
            </Card>
          ))}
        </div>
      </Section>
      <Alert>
        <h2 className="font-medium tracking-tight">{callout.heading}</h2>
        <p className="text-muted-foreground">{callout.body}</p>
      </Alert>
      <Section heading={practitioner.heading}>
        <Paragraphs texts={practitioner.paragraphs} />
      </Section>
      <Section heading={words.questions.heading}>
        <Accordion type="multiple">
          {questions.map(({ id, question, answer }) => (
            <AccordionItem key={id} value={id}>
              <AccordionTrigger>{question}</AccordionTrigger>
              <AccordionContent>{answer}</AccordionContent>
            </AccordionItem>
          ))}
        </Accordion>
      </Section>
      <Section heading={booking.heading} intro={booking.intro}>
        <div className="flex flex-wrap items-center gap-4">
          <Button asChild size="lg">
            <a href={booking.href}>{booking.label}</a>
          </Button>
          <div>
            {phone}
            <p className="text-sm text-muted-foreground">{booking.hours}</p>
          </div>
        </div>
      </Section>
    </main>
  );
}
