// Where the editor begins: every place in the page that asks for a text gets one.
import { mount } from "./mount.js";

for (const place of document.querySelectorAll("[data-decem-editor]")) {
  mount(place);
}
