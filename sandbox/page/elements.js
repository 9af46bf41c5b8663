// Small ways to make elements.

/** An element with attributes (a function is a listener, `false` leaves an attribute out) and children. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const SHAPES = {
  one: ["18", "M2.500 6.200 6 9.700 13.500 2"],
  two: ["18", "M1 6.500 4.300 9.700 11 2.500 M7.300 9 8 9.700 15.500 2.500"],
  clock: ["14", "M6.500 1.200a5.300 5.300 0 1 0 .01 0Z M6.500 3.600V6.700L8.700 8"],
  bad: ["14", "M6.500 1.200a5.300 5.300 0 1 0 .01 0Z M6.500 3.800V7 M6.500 9.100V9.200"],
};

/** A sign of ticks: one, two, clock or bad. Meant for eyes only; say the same in words beside it. */
export function sign(name) {
  const [width, path] = SHAPES[name];
  return svg(width, "12", `0 0 ${width} 12`, path, 1.5);
}

/** A drawn icon of 20 by 20. */
export function icon(path) {
  return svg("20", "20", "0 0 20 20", path, 1.8);
}

function svg(width, height, box, path, stroke) {
  const space = "http://www.w3.org/2000/svg";
  const image = document.createElementNS(space, "svg");
  const line = document.createElementNS(space, "path");
  const drawn = { d: path, fill: "none", stroke: "currentColor", "stroke-width": stroke, "stroke-linecap": "round", "stroke-linejoin": "round" };
  for (const [name, value] of Object.entries({ width, height, viewBox: box, "aria-hidden": "true", focusable: "false" })) image.setAttribute(name, value);
  for (const [name, value] of Object.entries(drawn)) line.setAttribute(name, value);
  image.append(line);
  return image;
}

const MARKS = { "*": "strong", _: "em", "~": "s" };

/** Text as WhatsApp shows it: *bold*, _italic_, ~struck~; never HTML. */
export function formatted(text) {
  return text.split(/((?<![\w*_~])(?:\*[^*\n]+\*|_[^_\n]+_|~[^~\n]+~)(?![\w*_~]))/).map((part, index) =>
    index % 2 ? make(MARKS[part[0]], {}, part.slice(1, -1)) : part,
  );
}
