import { fireEvent, render, screen } from "@testing-library/react";
import { PhotoGallery } from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { beforeEach, describe, expect, it, vi } from "vitest";

const photos = [
  { src: "/room.jpg", alt: "A couch", width: 1600, height: 1200, caption: "The large room" },
  { src: "/door.jpg", alt: "A green door", width: 1200, height: 1500, href: "/door-large.jpg" },
  { src: "/yard.jpg", alt: "A tree", width: 2000, height: 1000 },
];

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    fireEvent(this, new Event("close"));
  };
});

const press = (name: string, how = {}) =>
  fireEvent.click(screen.getByRole("link", { name }).querySelector("img")!, how);

const enlarged = () => screen.getByRole("dialog").querySelector("img")!.getAttribute("src");

/** The numbers of photos in each row. */
const rowsOf = (sizes: readonly (readonly [number, number])[]) => {
  const items = sizes.map(([width, height]) => ({ src: "/a.jpg", alt: "A", width, height }));
  const { container } = render(<PhotoGallery heading="Inside" items={items} />);
  return [...container.querySelectorAll(".cui-photo-gallery__row")].map(
    ({ children }) => children.length,
  );
};

describe("PhotoGallery", () => {
  it("leads from each photo to its larger file, or to the file itself", () => {
    render(<PhotoGallery heading="Inside" items={photos} />);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/room.jpg",
      "/door-large.jpg",
      "/yard.jpg",
    ]);
  });

  it("enlarges the photo that is pressed and says which of all it is", () => {
    render(<PhotoGallery heading="Inside" items={photos} messages={de} />);
    press("A green door");
    expect(enlarged()).toContain("/door-large.jpg");
    expect(screen.getByRole("dialog", { name: "Vergrößertes Foto" })).toHaveTextContent(
      /2 von 3\s*A green door/,
    );
  });

  it("goes on and back with buttons and arrow keys, round at the ends, and closes", () => {
    render(<PhotoGallery heading="Inside" items={photos} />);
    press("A tree");
    fireEvent.click(screen.getByRole("button", { name: "The next photo" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("1 of 3 A couch The large room");
    fireEvent.keyDown(screen.getByRole("dialog"), { key: "ArrowLeft" });
    expect(screen.getByRole("dialog")).toHaveTextContent("3 of 3");
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("follows the direction of the text with the arrow keys", () => {
    render(
      <div style={{ direction: "rtl" }}>
        <PhotoGallery heading="Inside" items={photos} />
      </div>,
    );
    press("A couch");
    fireEvent.keyDown(screen.getByRole("dialog"), { key: "ArrowLeft" });
    expect(screen.getByRole("dialog")).toHaveTextContent("2 of 3");
  });

  it("leaves a press with a key to the browser, which opens a tab", () => {
    render(<PhotoGallery heading="Inside" items={photos} />);
    press("A couch", { ctrlKey: true });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("puts photos into rows of about one height, none alone at the end", () => {
    const landscape = [3, 2] as const;
    const portrait = [4, 5] as const;
    expect(rowsOf(Array(5).fill(landscape))).toEqual([2, 3]);
    expect(rowsOf([portrait, portrait, portrait, [2, 1]])).toEqual([3, 1]);
  });

  it("leaves out a photo without a file, and names it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<PhotoGallery heading="Inside" items={[{ ...photos[0]!, src: "" }, photos[1]!]} />);
    expect(screen.getAllByRole("img")).toHaveLength(1);
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('<PhotoGallery> items: an item without "src"'),
    );
  });
});
