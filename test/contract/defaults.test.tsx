import { render, screen, within } from "@testing-library/react";
import { BenefitGrid, Breadcrumbs, Prose, SiteHeader, SymptomList } from "clinic-ui";
import { withDefaults } from "clinic-ui/defaults";
import { ar } from "clinic-ui/messages/ar";
import { ptBR } from "clinic-ui/messages/pt-BR";
import { createElement, createRef, forwardRef, type ComponentPropsWithoutRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { everyComponent } from "../support/contracts";

const RouterLink = forwardRef<HTMLAnchorElement, ComponentPropsWithoutRef<"a">>(
  function RouterLink(props, ref) {
    // eslint-disable-next-line jsx-a11y/anchor-has-content -- children come with the props
    return <a ref={ref} data-router="" {...props} />;
  },
);

describe("What a site says once", () => {
  const ui = withDefaults(
    { messages: ptBR, linkComponent: RouterLink },
    { BenefitGrid, Breadcrumbs, Prose, SiteHeader, SymptomList },
  );

  it("is said in all of a page's components, also in those inside of others", () => {
    render(
      <>
        <ui.Breadcrumbs items={[{ name: "Início", href: "/" }, { name: "Ciática" }]} />
        <ui.SymptomList
          heading="Sinais"
          items={[{ name: "Dor na perna", commonality: "common", href: "/perna" }]}
          worseWhen="Sentado"
        />
        <ui.BenefitGrid heading="Ajuda" items={[{ name: "Menos dor", href: "/dor" }]} />
      </>,
    );
    expect(screen.getByRole("navigation", { name: ptBR.breadcrumbs.label })).toBeTruthy();
    expect(screen.getByText(ptBR.symptomList.worseWhen)).toBeTruthy();
    const links = screen.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/", "/perna", "/dor"]);
    for (const link of links) expect(link.hasAttribute("data-router")).toBe(true);
  });

  it("gives way to what a page says itself, word by word", () => {
    render(
      <ui.SymptomList
        heading="Sinais"
        items={[{ name: "Dor na perna", href: "/perna" }]}
        worseWhen="Sentado"
        betterWhen="Andando"
        messages={{ symptomList: { worseWhen: "Piora" } }}
        linkComponent="a"
      />,
    );
    const list = within(screen.getByRole("region", { name: "Sinais" }));
    expect(list.getByText("Piora")).toBeTruthy();
    expect(list.getByText(ptBR.symptomList.betterWhen)).toBeTruthy();
    expect(list.getByRole("link").hasAttribute("data-router")).toBe(false);
  });

  it("stays where a page leaves a prop undefined, and passes refs on", () => {
    const ref = createRef<HTMLElement>();
    render(
      <ui.SymptomList
        ref={ref}
        heading="Sinais"
        items={["Dor"]}
        worseWhen="Sentado"
        messages={undefined}
      />,
    );
    expect(ref.current?.textContent).toContain(ptBR.symptomList.worseWhen);
  });

  it("leaves a component alone that takes nothing of it", () => {
    expect(ui.Prose).toBe(Prose);
  });

  it("names a component that is given by another name", () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    withDefaults({ messages: ptBR }, { Signs: SymptomList });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"Signs" is SymptomList'));
    warn.mockRestore();
  });

  it("names a default that does not exist, and keeps the others", () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const { Breadcrumbs: Bound } = withDefaults(
      // @ts-expect-error -- as JavaScript may write it
      { messages: ptBR, link: RouterLink },
      { Breadcrumbs },
    );
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('no default "link"'));
    warn.mockRestore();
    render(<Bound items={[{ name: "Início", href: "/" }, { name: "Ciática" }]} />);
    expect(screen.getByRole("navigation", { name: ptBR.breadcrumbs.label })).toBeTruthy();
  });

  it.each(everyComponent.map(({ name, component, props }) => ({ name, component, props })))(
    "gets nothing into the page of $name that it does not take",
    ({ name, component, props }) => {
      const { [name]: Bound } = withDefaults(
        { messages: ar, linkComponent: RouterLink, imageComponent: "img" },
        { [name]: component },
      );
      const html = renderToStaticMarkup(createElement(Bound!, props));
      expect(html).not.toMatch(/ (?:messages|linkcomponent|imagecomponent)=/i);
    },
  );
});
