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

describe("A site's defaults", () => {
  const ui = withDefaults(
    { messages: ptBR, linkComponent: RouterLink },
    { BenefitGrid, Breadcrumbs, Prose, SiteHeader, SymptomList },
  );

  it("apply to all of a page's components, nested ones too", () => {
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

  it("are overridden by a page's own props, message by message", () => {
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

  it("apply where a page leaves a prop undefined, and pass refs on", () => {
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

  it("leave a component unchanged that takes none of them", () => {
    expect(ui.Prose).toBe(Prose);
  });

  it("report a component under another name", () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    withDefaults({ messages: ptBR }, { Signs: SymptomList });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"Signs" is SymptomList'));
    warn.mockRestore();
  });

  it("report a default that does not exist, and keep the others", () => {
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
    "pass nothing to $name that it does not take",
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
